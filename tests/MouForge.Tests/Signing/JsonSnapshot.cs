using System.Runtime.CompilerServices;
using System.Text.Json;
using MouForge.AuditTrail;

namespace MouForge.Tests.Signing;

/// <summary>Compares a stored shape with the file beside the test, <c>*.verified.txt</c>; what was found lies in <c>*.received.txt</c> where they differ.</summary>
static class JsonSnapshot
{
    static readonly JsonSerializerOptions Readable = new(RecordJson.Options) { WriteIndented = true };

    public static async Task VerifyAsync<T>(string name, T shape, [CallerFilePath] string test = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(test)!, name);
        string text = JsonSerializer.Serialize(shape, Readable);
        string expected = File.Exists($"{path}.verified.txt") ? await File.ReadAllTextAsync($"{path}.verified.txt") : "";
        if (text != expected)
            await File.WriteAllTextAsync($"{path}.received.txt", text);
        text.ShouldBe(expected);
    }
}
