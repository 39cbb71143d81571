using System.Text;

namespace MouForge.Documents.Html;

/// <summary>The stylesheet of documents. The fragment does not carry it: a page that shows fragments links it once.</summary>
public static class HtmlStylesheet
{
    static readonly byte[] Content = Read();

    /// <summary>The stylesheet as UTF-8. It names no address, needs nothing from elsewhere, and styles only classes that begin with <c>mf-</c>.</summary>
    public static ReadOnlySpan<byte> Utf8 => Content;

    /// <summary>The stylesheet as text.</summary>
    public static string Text => Encoding.UTF8.GetString(Content);

    static byte[] Read()
    {
        using var resource = typeof(HtmlStylesheet).Assembly.GetManifestResourceStream("document.css")
            ?? throw new InvalidOperationException("The assembly lacks its stylesheet, document.css.");
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
