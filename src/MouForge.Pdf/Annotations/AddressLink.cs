using MouForge.Pdf.Content;
using MouForge.Pdf.Structure;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Annotations;

/// <summary>A link to a web page, a mailbox or a telephone.</summary>
sealed class AddressLink(PdfPage page, PdfRectangle area, Uri address, string description, StructureElement link)
    : LinkAnnotation(page, area, description, link)
{
    readonly string _address = Encode(address);

    protected override void WriteDestination(PdfBuffer target) => target.Raw("/A<</S/URI/URI"u8).Literal(_address).Raw(">>"u8);

    /// <summary>An address in 7-bit ASCII, as ISO 32000-1, 12.6.4.7 wants it: the host in punycode, all else percent-encoded.</summary>
    /// <exception cref="ArgumentException">The address is not absolute.</exception>
    static string Encode(Uri address)
    {
        if (!address.IsAbsoluteUri)
        {
            throw new ArgumentException($"A link leads to an absolute address; '{address}' is not.", nameof(address));
        }
        string text = address.AbsoluteUri;
        if (address.HostNameType == UriHostNameType.Dns && address.Host != address.IdnHost)
        {
            text = text.Replace(address.Host, address.IdnHost, StringComparison.Ordinal);
        }
        return string.Concat(text.Select(letter => letter is > ' ' and <= '~' ? letter.ToString() : Uri.EscapeDataString(letter.ToString())));
    }
}
