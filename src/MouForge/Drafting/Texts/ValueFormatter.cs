using HandlebarsDotNet;
using HandlebarsDotNet.IO;
using MouForge.Drafting.Bindings;
using MouForge.Drafting.Texts.Functions;
using MouForge.Drafting.Wording;

namespace MouForge.Drafting.Texts;

/// <summary>Prints values that are not plain text: numbers, lists, persons and blanks.</summary>
/// <param name="prose">Writes values in the language of the texts.</param>
sealed class ValueFormatter(Prose prose) : IFormatter, IFormatterProvider
{
    static readonly HashSet<Type> Formatted
        = [typeof(decimal), typeof(int), typeof(TextList), typeof(BoundList), typeof(PersonBinding), typeof(Absent), typeof(AbsentGroup), typeof(SpokenText)];

    /// <inheritdoc/>
    public bool TryCreateFormatter(Type type, out IFormatter formatter)
    {
        formatter = this;
        return Formatted.Contains(type);
    }

    /// <inheritdoc/>
    public void Format<T>(T value, in EncodedTextWriter writer)
    {
        switch (value)
        {
            case Absent absent:
                writer.Write(absent.Blank, false);
                break;
            case SpokenText spoken:
                writer.Write(spoken.Token, false);
                break;
            case IReadOnlyList<object> list:
                writer.Write(prose.Enumeration(TextValues.ListOf(list)), true);
                break;
            case decimal number:
                writer.Write(prose.Figures.Of(number), true);
                break;
            default:
                writer.Write(TextValues.TextOf(value!), true);
                break;
        }
    }
}
