using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Content;

namespace MouForge.Documents.Pdf.Painting;

/// <summary>Draws a fragment of a line; text that is read aloud says so where its script tells of another language.</summary>
static class FragmentPainter
{
    /// <summary>Draws a fragment with its left end at x.</summary>
    public static void Draw(PdfContent content, in TextFragment fragment, double x, double baseline)
    {
        bool isForeign = fragment.Language is not null && content.IsTagged && fragment.Source is not TextInline { Language: not null };
        if (isForeign)
        {
            content.BeginSpan(fragment.Language);
        }
        content.DrawText(fragment.Run, x, baseline);
        if (isForeign)
        {
            content.EndSpan();
        }
    }
}
