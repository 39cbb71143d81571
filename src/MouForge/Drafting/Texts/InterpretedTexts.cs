using System.Linq.Expressions;
using HandlebarsDotNet;
using HandlebarsDotNet.Features;

namespace MouForge.Drafting.Texts;

/// <summary>
/// Makes Handlebars run texts by interpreting them. Compiling all texts of a memorandum to machine code takes longer than drafting it a
/// dozen times by interpretation, and most processes draft it once.
/// </summary>
sealed class InterpretedTexts : IFeatureFactory, IFeature, IExpressionCompiler
{
    public IFeature CreateFeature() => this;

    public void OnCompiling(ICompiledHandlebarsConfiguration configuration) => configuration.ExpressionCompiler = this;

    public void CompilationCompleted()
    {
    }

    public T Compile<T>(Expression<T> expression) where T : class, Delegate => expression.Compile(preferInterpretation: true);
}
