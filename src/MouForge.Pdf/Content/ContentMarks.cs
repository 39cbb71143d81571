using MouForge.Pdf.Structure;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Content;

/// <summary>
/// The marked content of a stream: every painted thing belongs to an element or is an artifact, and sequences never nest but for one span.
/// The end of a sequence is written only when another begins, so that the same element goes on without a new number.
/// </summary>
sealed class ContentMarks(PdfPage page, PdfBuffer buffer)
{
    StructureElement? _element;
    int _contentId;
    ArtifactKind? _artifact;
    bool _isPainting;
    bool _isInSpan;

    /// <summary>Whether what is painted now belongs to an element.</summary>
    public bool IsTagged => _isPainting && _element is not null;

    public void BeginTagged(StructureElement element)
    {
        RequireNoSpan();
        _isPainting = true;
        if (ReferenceEquals(_element, element) && element.EndsWith(page, _contentId))
        {
            return;
        }
        Close();
        _element = element;
        _contentId = page.Mark(element);
        buffer.Name(element.Type.Name).Raw("<</MCID "u8).Integer(_contentId).Raw(">>BDC\n"u8);
    }

    public void BeginArtifact(ArtifactKind kind)
    {
        RequireNoSpan();
        _isPainting = true;
        if (_artifact == kind)
        {
            return;
        }
        Close();
        _artifact = kind;
        buffer.Raw("/Artifact<<"u8).Raw(Properties(kind)).Raw(">>BDC\n"u8);
    }

    public void End()
    {
        RequireNoSpan();
        _isPainting = false;
    }

    public void BeginSpan(string? language, string? actualText)
    {
        RequireNoSpan();
        if (!_isPainting || _element is null)
        {
            throw new InvalidOperationException("A span is part of tagged content. Call BeginTagged before BeginSpan.");
        }
        _isInSpan = true;
        buffer.Raw("/Span<<"u8);
        if (language is not null)
        {
            buffer.Raw("/Lang"u8).Text(language);
        }
        if (actualText is not null)
        {
            buffer.Raw("/ActualText"u8).Text(actualText);
        }
        buffer.Raw(">>BDC\n"u8);
    }

    public void EndSpan()
    {
        if (!_isInSpan)
        {
            throw new InvalidOperationException("EndSpan was called without BeginSpan.");
        }
        _isInSpan = false;
        buffer.Raw("EMC\n"u8);
    }

    /// <summary>Called before anything is painted.</summary>
    public void RequireMark()
    {
        if (!_isPainting)
        {
            throw new InvalidOperationException("Something was painted that is neither tagged nor an artifact. Call BeginTagged or BeginArtifact first.");
        }
    }

    /// <summary>Ends the stream's last sequence.</summary>
    public void Close()
    {
        if (_element is not null || _artifact is not null)
        {
            buffer.Raw("EMC\n"u8);
        }
        _element = null;
        _artifact = null;
    }

    void RequireNoSpan()
    {
        if (_isInSpan)
        {
            throw new InvalidOperationException("A span is still open. Call EndSpan first.");
        }
    }

    static ReadOnlySpan<byte> Properties(ArtifactKind kind) => kind switch
    {
        ArtifactKind.Layout => "/Type/Layout"u8,
        ArtifactKind.Header => "/Type/Pagination/Subtype/Header"u8,
        ArtifactKind.Footer => "/Type/Pagination/Subtype/Footer"u8,
        ArtifactKind.Background => "/Type/Background"u8,
    };
}
