using System.IO.Compression;
using System.Xml;

namespace MouForge.Documents.Word.Returned;

/// <summary>
/// The parts of a .docx that somebody else made (ISO/IEC 29500-2). Nothing in it is trusted: sizes are counted while unpacking, document
/// type definitions are forbidden, nothing outside of the file is ever opened.
/// </summary>
sealed class ReturnedPackage : IDisposable
{
    const string ContentTypes = "[Content_Types].xml";
    const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    const string Relationships = ".rels";
    const string HyperlinkType = "/hyperlink";

    readonly ZipArchive _zip;
    readonly ReturnedLimits _limits;

    public ReturnedPackage(ReadOnlyMemory<byte> file, ReturnedLimits limits)
    {
        _limits = limits;
        if (!file.Span.StartsWith("PK\u0003\u0004"u8))
        {
            throw new ReturnedRefusalException(ReturnedRefusal.NotWord);
        }
        if (file.Length > limits.FileBytes)
        {
            throw new ReturnedRefusalException(ReturnedRefusal.TooLarge("the file itself", FormattableString.Invariant($"{limits.FileBytes / (1024 * 1024)} MB")));
        }
        _zip = new ZipArchive(new MemoryStream(file.ToArray(), writable: false), ZipArchiveMode.Read);
        if (_zip.Entries.Count > limits.Parts)
        {
            throw new ReturnedRefusalException(ReturnedRefusal.TooLarge("parts", FormattableString.Invariant($"{limits.Parts}")));
        }
    }

    /// <summary>The name of the part that holds the text; refuses what is no plain Word document.</summary>
    public string MainPart()
    {
        string? main = null;
        bool hasMacros = _zip.Entries.Any(entry => entry.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
        Read(ContentTypes, xml =>
        {
            string? type = xml.LocalName is "Override" or "Default" ? xml.GetAttribute("ContentType") : null;
            hasMacros |= type is not null && (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase));
            main = type == MainType && xml.LocalName == "Override" ? xml.GetAttribute("PartName")?.TrimStart('/') : main;
        });
        return hasMacros ? throw new ReturnedRefusalException(ReturnedRefusal.Macros) : main ?? throw new ReturnedRefusalException(ReturnedRefusal.NotWord);
    }

    /// <summary>Refuses a file that takes parts from elsewhere. A link that a reader may follow takes nothing.</summary>
    public void RefuseExternalParts()
    {
        foreach (var entry in _zip.Entries.Where(entry => entry.FullName.EndsWith(Relationships, StringComparison.OrdinalIgnoreCase)))
        {
            Read(entry.FullName, xml =>
            {
                bool isExternal = xml.LocalName == "Relationship" && string.Equals(xml.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
                if (isExternal && xml.GetAttribute("Type")?.EndsWith(HyperlinkType, StringComparison.Ordinal) != true)
                {
                    throw new ReturnedRefusalException(ReturnedRefusal.External);
                }
            });
        }
    }

    /// <summary>True where the file has a part.</summary>
    public bool Has(string part) => _zip.GetEntry(part) is not null;

    /// <summary>Reads the elements of a part, in order.</summary>
    public void Read(string part, Action<XmlReader> element)
    {
        using var xml = Open(part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                element(xml);
            }
        }
    }

    /// <summary>Opens a part.</summary>
    public XmlReader Open(string part)
    {
        var entry = _zip.GetEntry(part) ?? throw new ReturnedRefusalException(ReturnedRefusal.Damaged);
        return XmlReader.Create(new LimitedStream(entry.Open(), _limits.PartBytes), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CloseInput = true,
        });
    }

    public void Dispose() => _zip.Dispose();
}
