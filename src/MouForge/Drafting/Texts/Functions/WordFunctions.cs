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
        new("choice", OneValue, OfPresent(call => call.Root.Prose.Choice(TextValues.ListOf(call[0])))) { Usage = "{{choice names}}" },
        new("count", [ArgumentKind.Value, ArgumentKind.Literal], OfPresent(Count)) { Optional = 1, Usage = "{{count n}} or {{count n \"f\"}}" },
        new("money", OneValue, OfPresent(Money)) { Usage = "{{money amount}}" },
        new("plural", [ArgumentKind.Value, ArgumentKind.Value], Plural) { TakesMore = true, Usage = "{{plural n \"agency\" \"agencies\"}}" },
        new("date", OneValue, OfPresent(call => call.Root.Prose.Date(call.Text(0)))) { Usage = "{{date value}}" },
        new("due", OneValue, OfPresent(call => call.Root.Prose.Due(call.Text(0)))) { Usage = "{{due value}}" },
        new("sentence", OneValue, OfPresent(call => call.Root.Prose.Sentences.Sentence(call.Text(0)))) { Usage = "{{sentence text}}" },
        new("lower", OneValue, OfPresent(call => call.Root.Names.Lower(call.Text(0)))) { Usage = "{{lower text}}" },
        new("upper", OneValue, OfPresent(call => SentenceForm.Upper(call.Text(0)))) { Usage = "{{upper text}}" },
        new("after", [ArgumentKind.Value, ArgumentKind.Value], OfPresent(call => SentenceForm.After(call.Text(0), call.Text(1)))) { Usage = "{{after text \":\"}}" },
        new("phrase", [ArgumentKind.Phrase], Phrase) { TakesMore = true, Usage = "{{phrase \"id\"}}" },
        new("say", [ArgumentKind.Value, ArgumentKind.Value], call => call.Root.Spoken(call.Text(0), call.Text(1))) { Usage = "{{say \"P\" \"first call\"}}" },
    ];

    // The blank of a missing answer goes through all functions as it is.
    static Func<FunctionCall, object> OfPresent(Func<FunctionCall, string> text) => call => call[0] is Absent absent ? absent : text(call);

    static string Count(FunctionCall call)
        => TextValues.NumberOf(call[0]) is { } number ? call.Root.Prose.Count(number, call.Count > 1 ? call.Text(1) : null) : call.Text(0);

    static string Money(FunctionCall call) => TextValues.NumberOf(call[0]) is { } amount ? call.Root.Prose.Money(amount) : call.Text(0);

    // What is no number, such as a blank, stands beside the last form, the one for many.
    static string Plural(FunctionCall call)
    {
        string[] forms = [.. Enumerable.Range(1, call.Count - 1).Select(call.Text)];
        return TextValues.NumberOf(call[0]) is { } number ? call.Root.Prose.Plural(number, forms) : forms[^1];
    }

    static string Phrase(FunctionCall call)
    {
        object?[] values = new object?[call.Count - 1];
        for (int i = 0; i < values.Length; i++)
            values[i] = call.Text(i + 1);
        return call.Root.Prose.Words.Phrase(call.Text(0), values);
    }
}
