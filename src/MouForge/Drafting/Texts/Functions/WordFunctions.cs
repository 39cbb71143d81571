using MouForge.Drafting.Bindings;
using MouForge.Drafting.Wording;

namespace MouForge.Drafting.Texts.Functions;

/// <summary>Functions that put values into words.</summary>
static class WordFunctions
{
    static readonly ArgumentKind[] OneValue = [ArgumentKind.Value];

    public static IReadOnlyList<TextFunction> All { get; } =
    [
        new("list", OneValue, OfPresent(call => call.Text(0))) { Usage = "{{list names}}" },
        new("count", OneValue, OfPresent(Count)) { Usage = "{{count n}}" },
        new("plural", [ArgumentKind.Value, ArgumentKind.Value, ArgumentKind.Value], Plural) { Usage = "{{plural n \"agency\" \"agencies\"}}" },
        new("date", OneValue, OfPresent(call => call.Root.Prose.Date(call.Text(0)))) { Usage = "{{date value}}" },
        new("due", OneValue, OfPresent(call => call.Root.Prose.Due(call.Text(0)))) { Usage = "{{due value}}" },
        new("sentence", OneValue, OfPresent(call => SentenceForm.Sentence(call.Text(0)))) { Usage = "{{sentence text}}" },
        new("lower", OneValue, OfPresent(call => call.Root.Names.Lower(call.Text(0)))) { Usage = "{{lower text}}" },
        new("upper", OneValue, OfPresent(call => SentenceForm.Upper(call.Text(0)))) { Usage = "{{upper text}}" },
        new("after", [ArgumentKind.Value, ArgumentKind.Value], OfPresent(call => SentenceForm.After(call.Text(0), call.Text(1)))) { Usage = "{{after text \":\"}}" },
        new("phrase", [ArgumentKind.Phrase], Phrase) { TakesMore = true, Usage = "{{phrase \"id\"}}" },
        new("say", [ArgumentKind.Value, ArgumentKind.Value], call => call.Root.Spoken(call.Text(0), call.Text(1))) { Usage = "{{say \"P\" \"first call\"}}" },
    ];

    // The blank of a missing answer goes through all functions as it is.
    static Func<FunctionCall, object> OfPresent(Func<FunctionCall, string> text) => call => call[0] is Absent absent ? absent : text(call);

    static string Count(FunctionCall call) => TextValues.NumberOf(call[0]) is { } number ? call.Root.Prose.Count(number) : call.Text(0);

    static string Plural(FunctionCall call) => TextValues.NumberOf(call[0]) == 1 ? call.Text(1) : call.Text(2);

    static string Phrase(FunctionCall call)
    {
        object?[] values = new object?[call.Count - 1];
        for (int i = 0; i < values.Length; i++)
            values[i] = call.Text(i + 1);
        return call.Root.Prose.Words.Phrase(call.Text(0), values);
    }
}
