using System.Xml.Linq;
using MouForge.Pdf.Metadata;
using MouForge.Pdf.Tests.Samples;

namespace MouForge.Pdf.Tests.Metadata;

public sealed class XmpMetadataTests
{
    static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    static readonly XNamespace Basic = "http://ns.adobe.com/xap/1.0/";

    [Theory]
    [InlineData("a & b < c > \"d\" 'e'")]
    [InlineData("]]> & Ñandú 😀")]
    public void Packet_AnyTitle_IsReadBackFromXml(string title)
    {
        var packet = Packet(SampleDocument.Options with { Title = title, Subject = title });

        packet.Descendants(DublinCore + "title").Single().Value.ShouldBe(title);
        packet.Descendants(DublinCore + "description").Single().Value.ShouldBe(title);
    }

    [Fact]
    public void Packet_Dates_AreInUtc()
        => Packet(SampleDocument.Options).Descendants(Basic + "CreateDate").Single().Value.ShouldBe("2026-11-21T19:03:09Z");

    [Fact]
    public void Packet_WithoutSubject_HasNoDescription()
        => Packet(SampleDocument.Options).Descendants(DublinCore + "description").ShouldBeEmpty();

    [Fact]
    public void Packet_ControlCharacterInTitle_StaysXml()
        => Packet(SampleDocument.Options with { Title = "a\u0001b" }).Descendants(DublinCore + "title").Single().Value.ShouldBe("a b");

    static XDocument Packet(PdfDocumentOptions options) => XDocument.Parse(XmpMetadata.Packet(options));
}
