namespace MouForge.Versions;

/// <summary>The names of a version's files.</summary>
public static class VersionFiles
{
    /// <summary>The document as Word file.</summary>
    public const string Word = "document.docx";

    /// <summary>The document as PDF: what is signed, once it is locked.</summary>
    public const string Pdf = "document.pdf";

    /// <summary>The copy that anybody may read; absent where the document has none.</summary>
    public const string PublicCopy = "public.pdf";

    /// <summary>The text that all of them carry.</summary>
    public const string Outline = "outline.md";

    /// <summary>The answers it was drafted from, without what prints nowhere.</summary>
    public const string Answers = "answers.json";

    /// <summary>What the version is, with the hash of every other file. It is written last: without it there is no version.</summary>
    public const string Manifest = "manifest.json";
}
