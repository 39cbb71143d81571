using System.Globalization;
using HandlebarsDotNet;
using MouForge.Drafting.Bindings;
using MouForge.Drafting.Texts.Functions;
using MouForge.Drafting.Texts.Preparation;
using MouForge.Drafting.Wording;

namespace MouForge.Drafting.Texts;

/// <summary>
/// The only place that builds Handlebars: strict, with our functions alone, no partials from disk, no escaping but our tokens, and no
/// culture. Texts come to it prepared, so it never meets a name it does not know.
/// </summary>
static class StrictHandlebars
{
    /// <summary>A Handlebars environment. It may compile and run texts on several threads.</summary>
    /// <param name="prose">Writes values in the language of the texts.</param>
    /// <param name="interpreted">Whether texts are interpreted instead of compiled.</param>
    public static IHandlebars Build(Prose prose, bool interpreted)
    {
        var configuration = new HandlebarsConfiguration
        {
            FormatProvider = CultureInfo.InvariantCulture,
            TextEncoder = new AnswerEncoder(),
            ThrowOnUnresolvedBindingExpression = true,
            PartialTemplateResolver = new NoPartials(),
        };
        if (interpreted)
            configuration.CompileTimeConfiguration.Features.Add(new InterpretedTexts());
        configuration.ObjectDescriptorProviders.Add(new BoundDescriptors());
        configuration.FormatterProviders.Add(new ValueFormatter(prose));
        var handlebars = Handlebars.Create(configuration);
        foreach (var function in FunctionTable.All)
            handlebars.RegisterHelper(function.InnerName, (_, arguments) => function.Run(new FunctionCall((RootBinding)arguments[0]!, arguments)));
        handlebars.RegisterHelper(BlockCheck.InnerWhen, When);
        return handlebars;
    }

    static void When(EncodedTextWriter output, BlockHelperOptions options, Context context, Arguments arguments)
    {
        var partner = arguments.Length > 2 ? arguments[2] as PartnerBinding : null;
        if (((RootBinding)arguments[0]!).Holds((int)arguments[1]!, partner))
            options.Template(output, context);
        else
            options.Inverse(output, context);
    }
}
