using MouForge.Documents.Pdf.Executions;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Content;

namespace MouForge.Documents.Pdf.Furniture;

/// <summary>The state words at the end of a header. They stand in the page's state content, which a later state overrides.</summary>
static class StateLine
{
    /// <summary>Between the title and the state words.</summary>
    public const double Gap = 12;

    /// <summary>How the words look.</summary>
    public static ParagraphLook LookOf(FurnitureLook look) => look.Header with { Bold = true, Color = Palette.Ink };

    /// <summary>What the words are.</summary>
    public static string Text(string versionAndState, FurnitureWords words, bool isMembersOnly)
        => isMembersOnly ? $"{versionAndState} · {words.MembersOnly}" : versionAndState;

    /// <summary>Draws them; they end at their place.</summary>
    public static void Draw(PdfPage page, in TextLine line, in StateLinePlace place, ParagraphLook look)
    {
        page.StateContent.BeginArtifact(ArtifactKind.Header);
        PageFurniture.DrawLine(page.StateContent, line, place.End - line.Width, place.Top, look);
        page.StateContent.End();
    }
}
