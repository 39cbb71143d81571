using MouForge.Drafting.Tokens;
using MouForge.Questionnaires;

namespace MouForge.Drafting.Bindings;

/// <summary>
/// Names short enough for the turned heads of the matrix: two lines, the first of which also holds the agency's number. The name people
/// know the agency by, else its legal name; a place the whole coalition lies in is dropped first, then words from the end.
/// </summary>
static class ShortNames
{
    // Characters of the matrix head's type that fit the head's height (look section 7: 82 pt of 7.5 pt bold).
    const int FirstLine = 16;
    const int SecondLine = 19;
    const string Cut = "…";

    /// <summary>The short names of agencies, in their order, no two the same.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<PartnerAnswers> partners, AnswerMap coalition)
    {
        string[] places = [.. coalition.Items("area").Select(area => area.Text("place")).OfType<string>(), .. coalition.Items("area").Count == 0 ? coalition.Texts("area") : []];
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = new List<string>(partners.Count);
        foreach (var partner in partners)
            names.Add(Unique(Short(OnOneLine(partner.Answers.Text("also_known") ?? partner.LegalName), places), taken));
        return names;
    }

    static string Short(string name, IReadOnlyList<string> places)
    {
        if (Fits(name))
            return name;
        string local = WithoutPlace(name, places);
        return Fits(local) ? local : Shortened(local);
    }

    static string WithoutPlace(string name, IReadOnlyList<string> places)
    {
        foreach (string place in places)
        {
            if (place.Length > 0 && name.Length > place.Length + 1 && name.StartsWith(place, StringComparison.OrdinalIgnoreCase) && name[place.Length] == ' ')
                return name[(place.Length + 1)..].TrimStart();
        }
        return name;
    }

    static string Shortened(string name)
    {
        string start = name[..Math.Min(name.Length, FirstLine + SecondLine + 1)];
        for (int end = start.LastIndexOf(' '); end > 0; end = start.LastIndexOf(' ', end - 1))
        {
            string candidate = start[..end].TrimEnd(' ', ',', '-') + Cut;
            if (Fits(candidate))
                return candidate;
        }
        return WholeCharacters(start, FirstLine - 1) + Cut;
    }

    // The first line takes as many words as fit; the rest must fit the second.
    static bool Fits(string name)
    {
        if (name.Length <= FirstLine)
            return true;
        if (name.Length > FirstLine + SecondLine + 1)
            return false;
        int space = name.LastIndexOf(' ', Math.Min(FirstLine, name.Length - 1));
        return space > 0 && name.Length - space - 1 <= SecondLine;
    }

    static string Unique(string name, HashSet<string> taken)
    {
        string unique = name;
        for (int count = 2; !taken.Add(unique); count++)
            unique = $"{WholeCharacters(name, FirstLine - 5)} ({count})";
        return unique;
    }

    static string WholeCharacters(string text, int length)
    {
        if (text.Length <= length)
            return text;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd();
    }

    static string OnOneLine(string text) => TypedText.OnOneLine(text).Trim();
}
