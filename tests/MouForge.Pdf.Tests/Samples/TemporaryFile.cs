namespace MouForge.Pdf.Tests.Samples;

/// <summary>Bytes as a file for outside tools, deleted at the end of the test.</summary>
sealed class TemporaryFile : IDisposable
{
    public TemporaryFile(byte[] content)
    {
        Name = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        File.WriteAllBytes(Name, content);
    }

    public string Name { get; }

    public void Dispose() => File.Delete(Name);
}
