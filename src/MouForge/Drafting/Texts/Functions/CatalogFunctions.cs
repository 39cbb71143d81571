using MouForge.Drafting.Bindings;

namespace MouForge.Drafting.Texts.Functions;

/// <summary>Functions that turn ids and options into what people read.</summary>
static class CatalogFunctions
{
    public static IReadOnlyList<TextFunction> All { get; } =
    [
        new("partner", [ArgumentKind.Value], OfPresent((names, text) => names.PartnerName(text))) { Usage = "{{partner id}}" },
        new("names", [ArgumentKind.Value], OfPresent((names, text) => names.WithPartnerNames(text))) { Usage = "{{names text}}" },
        new("name", [ArgumentKind.Value], OfPresent((names, text) => names.EntryName(text))) { Usage = "{{name id}}" },
        new("names_of", [ArgumentKind.Value], NamesOf) { Gives = new ListShape(ValueShape.Text), Usage = "{{names_of ids}}" },
        new("agencies", [ArgumentKind.PartnerCondition], Agencies) { Gives = new ListShape(ValueShape.Text), Usage = "(agencies \"partner.laws has HIPAA\")" },
        new("word", [ArgumentKind.Question, ArgumentKind.Value], Word) { Gives = null, Usage = "{{word \"question-key\" value}}" },
    ];

    static Func<FunctionCall, object> OfPresent(Func<NameLookup, string, string> name)
        => call => call[0] is Absent absent ? absent : name(call.Root.Names, call.Text(0));

    static object NamesOf(FunctionCall call)
        => call[0] is Absent absent ? absent : new TextList([.. TextValues.ListOf(call[0]).Select(call.Root.Names.EntryInText)]);

    // The check has put the condition's number in its place.
    static object Agencies(FunctionCall call)
    {
        int condition = (int)call[0];
        string[] names = [.. call.Root.Partners.All.Where(partner => call.Root.Holds(condition, partner)).Select(partner => partner.Name)];
        return names.Length == 0 ? Absent.Nothing : new TextList(names);
    }

    // The check has put the question's number in place of its key.
    static object Word(FunctionCall call)
    {
        var question = call.Root.Tables.Question((int)call[0]);
        return call[1] switch
        {
            Absent absent => absent,
            IReadOnlyList<string> values => new TextList([.. values.Select(value => call.Root.Names.OptionWord(question, value))]),
            bool yes => call.Root.Names.YesNo(yes),
            var value => call.Root.Names.OptionWord(question, TextValues.TextOf(value)),
        };
    }
}
