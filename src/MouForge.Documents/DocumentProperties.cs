using System.Globalization;
using MouForge.Documents.Inlines;

namespace MouForge.Documents;

/// <summary>What is said about a document as a whole. Renderers print it in furniture and write it to the file's properties.</summary>
public sealed record DocumentProperties
{
    /// <summary>The title as printed, for example "Memorandum of Understanding".</summary>
    public required string Title { get; init; }

    /// <summary>The body the document belongs to; written as the author.</summary>
    public required string Author { get; init; }

    /// <summary>BCP 47 language of the text, for example "en" or "es". Parts in another language say so themselves.</summary>
    public required string Language { get; init; }

    /// <summary>The identity printed in the footer, for example "MCTF-MOU-2026".</summary>
    public required string DocumentId { get; init; }

    /// <summary>The version in words, for example "Version 2".</summary>
    public required string VersionLabel { get; init; }

    /// <summary>Code of the agreed text; null until it has been computed.</summary>
    public ContentCode? ContentCode { get; init; }

    /// <summary>Where the document is on its way; draws the state words where there is no <see cref="Band"/>.</summary>
    public required DocumentState State { get; init; }

    /// <summary>What stands around a comparison in place of version, state and code; null for all other documents.</summary>
    public ComparisonMark? Comparison { get; init; }

    /// <summary>The title as the header says it.</summary>
    public string HeaderTitle => Comparison?.Title ?? Title;

    /// <summary>Which document and version, as the footer says it: "MCTF-MOU-2026 · Version 3".</summary>
    public string Identity => Comparison?.Identity ?? $"{DocumentId} · {VersionLabel}";

    /// <summary>The code of the agreed text as the footer says it; null until it has been computed.</summary>
    public string? CodeLine => Comparison is { } comparison ? comparison.Codes
        : ContentCode is { } code ? string.Format(CultureInfo.InvariantCulture, Words.Code, code) : null;

    /// <summary>The state in words: "For signature"; empty for a listing.</summary>
    public string StateWords => State switch
    {
        DocumentState.Draft => Words.DraftBand,
        DocumentState.ForSignature => Words.ForSignature,
        DocumentState.InForce => Words.InForce,
        DocumentState.Listing => "",
    };

    /// <summary>Version and state as the header says them: "Version 3 · For signature".</summary>
    public string VersionAndState => Comparison is { } comparison ? comparison.State : StateWords.Length == 0 ? VersionLabel : $"{VersionLabel} · {StateWords}";

    /// <summary>What a translation nobody has reviewed says on every page, whatever its state; null for all other texts.</summary>
    public DocumentBand? TranslationMark { get; init; }

    /// <summary>The band renderers draw at the head of every page, in the header's place; null where the header stands there.</summary>
    public DocumentBand? Band
        => TranslationMark ?? Comparison?.Band ?? (State == DocumentState.Draft && Comparison is null ? new DocumentBand(Words.DraftBand, [new TextInline(Words.DraftWarning)]) : null);

    /// <summary>The instant written into file metadata, in UTC. The same instant gives the same bytes.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>For whom the pages are laid out.</summary>
    public DocumentDesign Design { get; init; }

    /// <summary>Whether front matter counts as section 1, as in an agreement. On client pages it never does.</summary>
    public bool FrontCounts { get; init; } = true;

    /// <summary>Number of the first numbered section.</summary>
    public int FirstSection => FrontCounts && Design == DocumentDesign.Agency ? 2 : 1;

    /// <summary>How large the text is set. The text itself is the same.</summary>
    public PrintSize Print { get; init; }

    /// <summary>Whom to call, at the foot of every client page; two to four cells, or none.</summary>
    public IReadOnlyList<HotlineCell> Hotlines { get; init; } = [];

    /// <summary>The line at the foot of client pages, without the page number: "Form 3 · English · Version 2". Null on pages of agencies.</summary>
    public string? FormLine { get; init; }

    /// <summary>The words renderers print around the text, in the document's language.</summary>
    public required FurnitureWords Words { get; init; }
}
