using MouForge.Documents.Inlines;
using MouForge.Documents.Markup;

namespace MouForge.Documents.Word.Body;

/// <summary>
/// Writes a reference that a tracked change touches. A simple field cannot stand in a change, so an added one is written run by run; a
/// deleted one is text, since what it referred to may be gone.
/// </summary>
sealed class RevisedReference(BodyWriter body)
{
    MarkupBuffer Xml => body.Xml;

    public void Write(CrossReferenceInline reference)
    {
        if (body.Revisions.Current == ChangeKind.Deleted)
        {
            body.Inlines.Write(reference.PlainText);
            return;
        }
        if (reference.FormerNumber is { } former)
        {
            body.Revisions.OfInline = ChangeKind.Deleted;
            body.Inlines.Write((reference with { Number = former }).PlainText);
            body.Revisions.OfInline = ChangeKind.Added;
        }
        if (reference.Number is "" or "1")
        {
            // Not numbered, or the front matter, whose number no paragraph shows.
            body.Inlines.Write(reference.PlainText);
            return;
        }
        WriteAdded(reference);
    }

    void WriteAdded(CrossReferenceInline reference)
    {
        bool isAnnex = char.IsAsciiLetter(reference.Number[0]) && !reference.Number.Contains('.', StringComparison.Ordinal);
        if (!isAnnex && reference.Word.Length > 0)
        {
            body.Inlines.Write($"{reference.Word}\u00A0");
        }
        WriteFieldPart("<w:fldChar w:fldCharType=\"begin\"/>");
        WriteFieldPart($"<w:instrText xml:space=\"preserve\"> REF {Bookmark.Of(reference.Number)} \\n \\h </w:instrText>");
        WriteFieldPart("<w:fldChar w:fldCharType=\"separate\"/>");
        body.Inlines.Write(isAnnex ? reference.PlainText : reference.Number);
        WriteFieldPart("<w:fldChar w:fldCharType=\"end\"/>");
    }

    // Names of bookmarks are made of numbers, so nothing in a part of a field needs to be escaped.
    void WriteFieldPart(string part)
    {
        var change = body.Revisions.Open();
        Xml.Raw("<w:r>"u8);
        Xml.Raw(part);
        Xml.Raw("</w:r>"u8);
        body.Revisions.Close(change);
    }
}
