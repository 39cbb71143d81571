using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Body;

/// <summary>Writes notes to counsel, which only drafts have.</summary>
static class CounselNoteWriter
{
    public static void Write(BodyWriter body, CounselNoteBlock note)
    {
        if (body.Document.Properties.State != DocumentState.Draft)
        {
            return;
        }
        bool usual = body.Column.Indent == body.Measures.TextIndent;
        body.OpenParagraph(StyleIds.CounselNote, usual ? default : new() { Left = body.Column.Indent + BoxPadding.CounselNote.Left });
        if (note.FormerReference is not null)
        {
            body.Inlines.Write([new TextInline(note.FormerOpening, TextStyle.Bold) { Change = ChangeKind.Deleted }]);
        }
        body.Inlines.Write([new TextInline(note.Opening, TextStyle.Bold) { Change = note.FormerReference is null ? ChangeKind.None : ChangeKind.Added }]);
        body.Inlines.Write(" ");
        body.Inlines.Write(note.Inlines);
        body.CloseParagraph();
    }
}
