using System.Buffers;
using System.Collections.Frozen;

namespace MouForge.Documents.Pdf.Text;

/// <summary>
/// Says where a line may not end although there is a space: between "Section" and number, month and day, number and unit, after an
/// initial, within a telephone number; and where it may end without one, after a hyphen between words.
/// </summary>
static class NoBreakRules
{
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNumber = Words(
        "Section Sections Annex Annexes Article Articles Part Parts Clause Clauses Chapter Title Form Version Page p. pp. No. Nos. § §§ $ US$",
        "January February March April May June July August September October November December",
        "Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec. U.S.C. C.F.R.",
        "Sección Secciones Anexo Anexos Artículo Artículos Parte Partes Versión Página pág. núm.");

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterNumber = Words(
        "day days week weeks month months year years hour hours minute minutes percent % a.m. p.m. million billion pt mile miles U.S.C. C.F.R.",
        "día días semana semanas mes meses año años hora horas minuto minutos millones de");

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeLetter = Words("Annex Anexo Part Parte");

    static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,");
    static readonly SearchValues<char> TelephoneCharacters = SearchValues.Create("0123456789-");

    // Shorter parts than these ("e-mail", "T-visa", "and/or") are not torn off.
    const int LeastBesideHyphen = 2;
    const int LeastBesideSlash = 4;

    /// <summary>True where the words on both sides of a space stay on one line.</summary>
    public static bool Binds(ReadOnlySpan<char> text, int space)
    {
        if (space == 0 || space + 1 >= text.Length)
        {
            return false;
        }
        char before = text[space - 1], after = text[space + 1];
        if (char.IsAsciiDigit(after))
        {
            var word = WordBefore(text, space);
            return BeforeNumber.Contains(word) || IsAreaCode(word) || (IsDigits(word) && word.Length == 3 && IsTelephoneRest(WordAfter(text, space)));
        }
        if (char.IsAsciiDigit(before))
        {
            return IsNumber(WordBefore(text, space)) && AfterNumber.Contains(WordAfter(text, space));
        }
        if (!char.IsUpper(after))
        {
            return false;
        }
        var initial = WordBefore(text, space);
        return (before == '.' && initial.Length == 2 && char.IsUpper(initial[0]))
            || (WordAfter(text, space).Length == 1 && BeforeLetter.Contains(initial));
    }

    /// <summary>True where a line may end after the character before <paramref name="end"/>, a hyphen or slash between two words.</summary>
    public static bool EndsAfterMark(ReadOnlySpan<char> text, int end)
    {
        char mark = text[end - 1];
        if (mark is not ('-' or '/' or '\u2010') || end >= text.Length)
        {
            return mark == '—' && end < text.Length && char.IsLetterOrDigit(text[end]);
        }
        int least = mark == '/' ? LeastBesideSlash : LeastBesideHyphen;
        return LettersBefore(text, end - 1) >= least && LettersAfter(text, end) >= least
            && !(char.IsUpper(text[end - 2]) && char.IsUpper(text[end]));
    }

    static int LettersBefore(ReadOnlySpan<char> text, int end)
    {
        int start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }
        return end - start;
    }

    static int LettersAfter(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }
        return end - start;
    }

    static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int space)
        => text[(text[..space].LastIndexOf(' ') + 1)..space].TrimStart("(\u201C\u2018[");

    static ReadOnlySpan<char> WordAfter(ReadOnlySpan<char> text, int space)
    {
        var rest = text[(space + 1)..];
        int end = rest.IndexOf(' ');
        var word = (end < 0 ? rest : rest[..end]).TrimEnd(",;:)]\u201D\u2019");
        return AfterNumber.Contains(word) ? word : word.TrimEnd('.');
    }

    static bool IsNumber(ReadOnlySpan<char> word)
        => !word.IsEmpty && !word.TrimStart('$').ContainsAnyExcept(NumberCharacters);

    static bool IsDigits(ReadOnlySpan<char> word) => word.IndexOfAnyExceptInRange('0', '9') < 0;

    // "(555)" has lost its bracket at the start here.
    static bool IsAreaCode(ReadOnlySpan<char> word)
        => (word.Length == 4 && word[3] == ')' && IsDigits(word[..3])) || (word.Length is > 1 and < 5 && word[0] == '+' && IsDigits(word[1..]));

    static bool IsTelephoneRest(ReadOnlySpan<char> word)
        => word.Length is 3 or 4 or 8 && !word.ContainsAnyExcept(TelephoneCharacters);

    static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(params string[] lists)
        => lists.SelectMany(list => list.Split(' ')).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
