using MouForge.Drafting.Tokens;
using MouForge.Drafting.Wording;
using MouForge.Questionnaires;

namespace MouForge.Drafting.Bindings;

/// <summary>A seat of an agency in words. A name that the agency does not want printed is left out.</summary>
sealed class SeatText(Seat seat, RootBinding root)
{
    const string NameDetail = "name";
    const string TitleDetail = "title";

    /// <summary>"Bram Tilley, Counselor, Lantern House (alternate)"; a labelled blank where nobody fills the seat.</summary>
    public object Whole => seat.Person is null ? Blank : Words.Phrase("seat", string.Join(", ", Parts(Name, Title, Agency)), KindWord);

    /// <summary>"Bram Tilley"; the seat in words where the name is not printed, a labelled blank where nobody fills it.</summary>
    public object Person => seat.Person is null ? Blank : Name ?? SentenceForm.Upper(KindWord);

    /// <summary>"Counselor, Lantern House".</summary>
    public string Place => string.Join(", ", Parts(Title, Agency));

    Templates.PhraseBook Words => root.Prose.Words;

    string? Name => IsPrinted(NameDetail) ? seat.Person : null;

    string? Title => IsPrinted(TitleDetail) ? seat.Title : null;

    string Agency => seat.Partner.LegalName;

    string KindWord => root.Prose.Sentences.Lower(Words.Phrase(seat.Kind switch
    {
        SeatKind.Representative => "representative",
        SeatKind.Alternate => "alternate",
        SeatKind.Head => "agency_head",
    }));

    Absent Blank => new(root.Writer.Tokens.Keep(new Token(TokenKind.Slot, root.Prose.Quotes.Set(Words.Phrase("blank", Words.Phrase("seat", Agency, KindWord))))));

    // The head's name stands under the agency's signature in any case.
    bool IsPrinted(string detail)
    {
        var printed = seat.Partner.Answers.Choices("contact_privacy");
        return seat.Kind == SeatKind.Head || printed.Count == 0 || printed.Contains(detail, StringComparer.OrdinalIgnoreCase);
    }

    static IEnumerable<string> Parts(params IEnumerable<string?> parts) => parts.OfType<string>();
}
