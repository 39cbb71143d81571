using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Body;

/// <summary>Which style of the file each kind of text has: ids. Those of agencies, of client pages, and of texts in two languages differ.</summary>
sealed record TextStyles
{
    public static readonly TextStyles Agency = new()
    {
        Title = StyleIds.Title,
        Lead = StyleIds.Subtitle,
        Choice = StyleIds.Subtitle,
        Hint = StyleIds.SmallNote,
        Small = StyleIds.SmallNote,
        NumberedPart = StyleIds.Heading1,
        Part = StyleIds.Heading2,
        Label = StyleIds.Heading3,
        Running = StyleIds.Normal,
        Indented = StyleIds.BodyText,
        Bullet = StyleIds.ListBullet,
        Bullets = ListIds.Bullets,
        Detail = StyleIds.DetailText,
    };

    public static readonly TextStyles Client = new()
    {
        Title = StyleIds.ClientTitle,
        Lead = StyleIds.ClientLead,
        Choice = StyleIds.ClientChoice,
        Hint = StyleIds.Hint,
        Small = StyleIds.Hint,
        NumberedPart = StyleIds.ClientPart,
        Part = StyleIds.ClientHeading,
        Label = StyleIds.ClientLabel,
        Running = StyleIds.ClientBody,
        Indented = StyleIds.ClientPartText,
        Bullet = StyleIds.ClientList,
        Bullets = ListIds.ClientBullets,
        Detail = StyleIds.ClientDetail,
    };

    public static readonly TextStyles Bilingual = Client with
    {
        Title = StyleIds.BilingualTitle,
        Lead = StyleIds.BilingualLead,
        Choice = StyleIds.BilingualChoice,
        Hint = StyleIds.BilingualHint,
        Small = StyleIds.BilingualHint,
        NumberedPart = StyleIds.BilingualPart,
        Part = StyleIds.BilingualHeading,
        Label = StyleIds.BilingualLabel,
        Running = StyleIds.BilingualText,
        Indented = StyleIds.BilingualPartText,
        Bullet = StyleIds.BilingualList,
        AreNumbered = false,
    };

    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required string Choice { get; init; }

    public required string Hint { get; init; }

    public required string Small { get; init; }

    /// <summary>Headings of sections and of numbered parts.</summary>
    public required string NumberedPart { get; init; }

    /// <summary>Headings of parts that have no number.</summary>
    public required string Part { get; init; }

    /// <summary>Small headings.</summary>
    public required string Label { get; init; }

    /// <summary>Running text at the margin.</summary>
    public required string Running { get; init; }

    /// <summary>Running text in sections and parts.</summary>
    public required string Indented { get; init; }

    public required string Bullet { get; init; }

    /// <summary>The list of the bullets.</summary>
    public required int Bullets { get; init; }

    /// <summary>
    /// True where styles bring their numbers and bullets with them. A level of a list names one style only; paragraphs of others say it themselves.
    /// </summary>
    public bool AreNumbered { get; init; } = true;

    /// <summary>The quieter part of a text; a character style.</summary>
    public required string Detail { get; init; }

    /// <summary>The styles of a document outside of texts in two languages.</summary>
    public static TextStyles Of(DocumentDesign design) => design == DocumentDesign.Client ? Client : Agency;
}
