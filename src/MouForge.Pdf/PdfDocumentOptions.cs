namespace MouForge.Pdf;

/// <summary>What a document says about itself.</summary>
public sealed record PdfDocumentOptions
{
    /// <summary>The title that a reader shows in its window.</summary>
    public required string Title { get; init; }

    /// <summary>Who is responsible for the content.</summary>
    public required string Author { get; init; }

    /// <summary>BCP 47 code of the language of all text that names no other, such as "en-US".</summary>
    public required string Language { get; init; }

    /// <summary>When the document was made. It is written in UTC, to the second.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was changed last; null for never.</summary>
    public DateTimeOffset? ModifiedAt { get; init; }

    /// <summary>One sentence on what the document is about; null for none.</summary>
    public string? Subject { get; init; }

    /// <summary>Whether pages are read from right to left, as in Arabic: a reader then turns them the other way.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>The program that made it.</summary>
    public string Producer { get; init; } = "MouForge";

    /// <summary>Whether a reader's window shows the title instead of the file name. PDF/UA asks for it.</summary>
    public bool DisplayTitle { get; init; } = true;
}
