using System.IO.Compression;
using System.Text;
using MouForge.Documents.Word.Packaging;
using ZipFile = MouForge.Documents.Word.Packaging.ZipFile;

namespace MouForge.Documents.Word.Tests.Packaging;

public class ZipFileTests
{
    [Fact]
    public void Of_Parts_OpenWithTheFrameworksReader()
    {
        byte[] random = new byte[200_000];
        new Random(7).NextBytes(random);
        (string Name, byte[] Content)[] contents = [("a.xml", "<a/>"u8.ToArray()), ("folder/b.bin", random), ("text", Encoding.UTF8.GetBytes(new string('é', 50_000)))];

        byte[] file = ZipFile.Of([.. contents.Select(content => PackagePart.Deflate(content.Name, content.Content))]);

        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        zip.Entries.Select(entry => (entry.FullName, Bytes(entry))).ShouldBe(contents, new SameContent());
    }

    [Fact]
    public void Of_AnyPart_IsDatedOnTheFirstDayOfTheFormat()
    {
        byte[] file = ZipFile.Of([PackagePart.Deflate("a.xml", "<a/>"u8)]);

        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        zip.Entries.Single().LastWriteTime.DateTime.ShouldBe(new DateTime(1980, 1, 1));
    }

    [Fact]
    public void Deflate_SameContentTwice_GivesTheSameBytes()
    {
        byte[] content = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 10_000)));

        var one = PackagePart.Deflate("a", content);
        var other = PackagePart.Deflate("a", content);

        one.Deflated.ToArray().ShouldBe(other.Deflated.ToArray());
    }

    static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    sealed class SameContent : IEqualityComparer<(string Name, byte[] Content)>
    {
        public bool Equals((string Name, byte[] Content) x, (string Name, byte[] Content) y) => x.Name == y.Name && x.Content.SequenceEqual(y.Content);

        public int GetHashCode((string Name, byte[] Content) item) => item.Name.GetHashCode(StringComparison.Ordinal);
    }
}
