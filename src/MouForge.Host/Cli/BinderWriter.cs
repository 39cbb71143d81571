using MouForge.Documents.Pdf.Binders;
using MouForge.Documents.Rendering;
using MouForge.Drafting;
using MouForge.Drafting.Binders;

namespace MouForge.Host.Cli;

/// <summary>The coalition's binder: takes each document when it has been drafted, in the order of the binder, and is written at the end.</summary>
sealed class BinderWriter
{
    readonly BinderContents _contents;
    readonly PdfBinder _binder;

    public BinderWriter(BinderContents contents)
    {
        _contents = contents;
        _binder = new PdfBinder(contents.Properties, ScriptEnvironment.Support);
    }

    /// <summary>Puts a document behind those added before.</summary>
    public void Add(DraftRequest request, Draft draft)
    {
        var entry = _contents.EntryOf(request, draft);
        _contents.Add(entry, _binder.Add(new BinderDocument(entry.Group, $"{entry.Tab} {entry.Title}", entry.Document)));
    }

    /// <summary>The binder as PDF.</summary>
    /// <exception cref="MissingGlyphException">No font has a character of the contents page.</exception>
    public RenderedDocument Render() => _binder.Render(_contents.Sections());
}
