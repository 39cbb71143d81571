using MouForge.Questionnaires.Values;

namespace MouForge.Questionnaires.Conditions;

/// <summary>How answers compare: without regard to case, and never across types.</summary>
static class ValueComparison
{
    /// <summary>Whether both say the same; null where they are of different types.</summary>
    public static bool? Same(AnswerValue value, AnswerValue other) => (value, other) switch
    {
        (TextValue left, TextValue right) => string.Equals(left.Text, right.Text, StringComparison.OrdinalIgnoreCase),
        (NumberValue left, NumberValue right) => left.Number == right.Number,
        (YesNoValue left, YesNoValue right) => left.Yes == right.Yes,
        _ => null,
    };

    /// <summary>Which is greater, of numbers or dates; null where there is no order between them.</summary>
    public static int? Order(AnswerValue value, AnswerValue other) => (value, other) switch
    {
        (NumberValue left, NumberValue right) => decimal.Compare(left.Number, right.Number),
        (TextValue { Date: { } left }, TextValue { Date: { } right }) => left.CompareTo(right),
        _ => null,
    };

    /// <summary>Whether a list holds the text, or a text its words.</summary>
    public static bool Has(AnswerValue value, AnswerValue other)
    {
        if (other is not TextValue { Text: var sought })
            return false;
        return value switch
        {
            TextValue text => ContainsWords(text.Text, sought),
            ListValue list => ListHas(list, sought),
            _ => false,
        };
    }

    static bool ListHas(ListValue list, string sought)
    {
        for (int i = 0; i < list.Texts.Count; i++)
        {
            if (string.Equals(list.Texts[i], sought, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        for (int i = 0; i < list.Items.Count; i++)
        {
            var item = list.Items[i];
            if (item.LeadingKey is { } key && item.Find(key) is TextValue text && string.Equals(text.Text, sought, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    static bool ContainsWords(string text, string words)
    {
        for (int start = 0; ; start++)
        {
            int found = text.AsSpan(start).IndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
                return false;
            start += found;
            if (EndsWord(text, start - 1) && EndsWord(text, start + words.Length))
                return true;
        }
    }

    static bool EndsWord(string text, int index) => index < 0 || index >= text.Length || !char.IsLetterOrDigit(text[index]);
}
