using System.Collections;
using System.Globalization;
using MouForge.Drafting.Bindings;

namespace MouForge.Drafting.Texts.Functions;

/// <summary>What values are in conditions, in comparisons and in print.</summary>
static class TextValues
{
    /// <summary>Whether a value counts as true: as Handlebars has it, nothing, no, zero, empty text and empty lists do not.</summary>
    public static bool IsTrue(object value) => value switch
    {
        bool yes => yes,
        string text => text.Length > 0,
        decimal number => number != 0,
        int number => number != 0,
        IEnumerable sequence => sequence.GetEnumerator().MoveNext(),
        _ => true,
    };

    /// <summary>A value as words; empty where it is none, or nothing that prints.</summary>
    public static string TextOf(object value) => value switch
    {
        string text => text,
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        PersonBinding person => person.Printed,
        _ => "",
    };

    /// <summary>The items of a list as words; a single value counts as one.</summary>
    public static IReadOnlyList<string> ListOf(object value) => value switch
    {
        IReadOnlyList<string> texts => texts,
        BoundList items => [.. items.Select(TextOf)],
        Absent or AbsentGroup => [],
        _ => [TextOf(value)],
    };

    /// <summary>A value as a number; a list as the number of its items. Null where it is none.</summary>
    public static decimal? NumberOf(object value) => value switch
    {
        decimal number => number,
        int number => number,
        string text => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number : null,
        TextList texts => texts.Count,
        BoundList items => items.Count,
        _ => null,
    };

    /// <summary>Whether two values are the same; upper and lower case are.</summary>
    public static bool AreEqual(object left, object right)
    {
        if (left is decimal or int || right is decimal or int)
            return NumberOf(left) is { } number && number == NumberOf(right);
        return left is not (Absent or AbsentGroup) && string.Equals(TextOf(left), TextOf(right), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a list has a value, or a text contains it.</summary>
    public static bool Has(object value, object sought)
    {
        string words = TextOf(sought);
        return value is string text
            ? text.Contains(words, StringComparison.OrdinalIgnoreCase)
            : ListOf(value).Contains(words, StringComparer.OrdinalIgnoreCase);
    }
}
