using MouForge.Questionnaires;

namespace MouForge.Coverage;

/// <summary>
/// Finds the agencies that a text names by their ids: "p3 (adults) / p6 (minors)". What stands in brackets is a note to the id before it;
/// words that are no id, such as "none" or a dash, name nobody.
/// </summary>
public static class PartnerMentions
{
    /// <summary>The agencies named, in the order of the text, each once.</summary>
    public static IReadOnlyList<PartnerMention> Find(string? text, AnswerSet answers)
    {
        if (string.IsNullOrEmpty(text))
            return [];
        var mentions = new List<PartnerMention>();
        int position = 0;
        while (NextWord(text, ref position) is { Length: > 0 } word)
        {
            if (answers.FindPartner(word) is { } partner && !mentions.Exists(mention => mention.Partner == partner))
                mentions.Add(new PartnerMention(partner, NoteAt(text, position)));
        }

        return mentions;
    }

    /// <summary>The next word outside brackets; empty at the end.</summary>
    static string NextWord(string text, ref int position)
    {
        int depth = 0;
        for (; position < text.Length; position++)
        {
            char letter = text[position];
            if (letter == '(')
                depth++;
            else if (letter == ')')
                depth = Math.Max(0, depth - 1);
            else if (depth == 0 && char.IsLetterOrDigit(letter))
                break;
        }

        int start = position;
        while (position < text.Length && IsWordPart(text[position]))
            position++;
        return text[start..position];
    }

    static bool IsWordPart(char letter) => char.IsLetterOrDigit(letter) || letter is '-' or '_';

    static string NoteAt(string text, int position)
    {
        var rest = text.AsSpan(position).TrimStart();
        if (rest.Length == 0 || rest[0] != '(')
            return "";
        int end = rest.IndexOf(')');
        return (end < 0 ? rest[1..] : rest[1..end]).Trim().ToString();
    }
}
