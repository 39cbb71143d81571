using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MouForge.Documents.Executions;
using MouForge.Documents.Rendering;
using MouForge.Pdf.Signatures;
using static MouForge.Documents.Pdf.Tests.Samples.Write;

namespace MouForge.Documents.Pdf.Tests.Samples;

/// <summary>An agreement of some agencies, locked and signed in all ways there are.</summary>
sealed class SampleExecution
{
    public static readonly DateTimeOffset At = new(2026, 3, 12, 15, 42, 0, TimeSpan.Zero);

    static readonly IReadOnlyList<IReadOnlyList<StrokePoint>> Strokes =
    [
        [new(2, 22), new(10, 4), new(18, 2), new(20, 14), new(14, 26), new(24, 16), new(32, 20), new(46, 14), new(58, 16)],
        [new(72, 18), new(86, 8), new(96, 20), new(104, 14), new(124, 16), new(168, 10)],
        [new(60, 2)],
    ];

    public SampleExecution(int parties = 4, int events = 7, string language = "en")
    {
        var document = Document(
            Front(new Blocks.ParagraphBlock([Plain("Marrowbone County Task Force")], Blocks.ParagraphStyle.Kicker), Title, Panel),
            Section("Nature of this document", Clause("Shared intent.", Lorem(60)), Clause("Parts that bind.", Lorem(80))),
            Section("Signatures", [Clause("Blocks stand in alphabetical order."), .. Enumerable.Range(1, parties).Select(i => Signature($"p{i}", $"Agency {i}"))]),
            Annex("Contacts", Para(Lorem(40))) with { MembersOnly = true },
            Annex("Release form", new Blocks.FieldRowBlock([new("release.name", "Name"), new("release.signature", "Signature") { IsSignature = true }, new("release.date", "Date")])));
        document = document with { Properties = document.Properties with { Language = language } };
        Locked = Render(document);
        Record = RecordOf(Math.Max(events, parties + 1), Hash(Locked.Bytes.Span));
        Execution = Make(Number(document).Properties, parties, events);
    }

    public RenderedDocument Locked { get; }

    /// <summary>The record's lines, in the form that is stored.</summary>
    public byte[] Record { get; }

    public Execution Execution { get; }

    public static SealCertificate Certificate() => SealCertificate.Create("Marrowbone County Task Force", At.AddYears(-1), RandomNumberGenerator.Create());

    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public async Task<byte[]> SealedAsync(SealCertificate certificate)
        => (await new ExecutedCopyRenderer(new PdfSealer(certificate)).RenderAsync(Locked.Bytes, Execution)).Bytes.ToArray();

    static Blocks.StatusPanelBlock Panel => new(
        [new("Draft", ["Version 2, February 20, 2026"]), new("For signature", ["One locked version"]), new("In force", ["When all have signed"])], 1);

    Execution Make(DocumentProperties properties, int parties, int events)
    {
        string[] lines = Encoding.UTF8.GetString(Record).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new Execution
        {
            Document = properties,
            Pages = Locked.Pages!.Value,
            LockedHash = Hash(Locked.Bytes.Span),
            EffectiveDate = new DateOnly(2026, 3, 12),
            ExpiryDate = new DateOnly(2028, 3, 11),
            EffectiveRule = "In force when both core partners have signed",
            PartyIds = [.. Enumerable.Range(1, parties).Select(i => $"p{i}")],
            Signatures = [.. Enumerable.Range(1, parties).Where(i => i != 4).Select(i => Signed(i, HashOf(lines[i])))],
            NotParties = parties >= 4 ? ["Agency 4"] : [],
            ConsentStatement = "I agree to sign electronically. I was told that I may sign on paper instead.",
            Events = [.. Enumerable.Range(0, events).Select(i => new ExecutionEvent(At.AddDays(-i), $"Event {i}", "Service") { Party = i % 3 == 0 ? null : $"Agency {i % 3}", IsMilestone = i < 5 })],
            RecordHash = HashOf(lines[^1]),
            RecordLines = lines.Length,
            Files = [new HashedFile("Public copy", Hash("public"u8))],
            KeptUntil = new DateOnly(2031, 3, 11),
            CopiesFrom = "PO Box 900, Lindenport, Ohio",
            CheckedAt = "mouforge.example/v",
            Attachments =
            [
                new ExecutionFile(Execution.RecordFile, "application/x-ndjson", Record, "What happened, line by line, without personal details.", IsSameText: false),
                new ExecutionFile("agreement.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word"u8.ToArray(), "The same text for Word.", IsSameText: true),
            ],
            SealedAt = At,
            Words = SampleWords.Of(properties.Language),
        };
    }

    static string HashOf(string line) => line[^66..^2];

    static PartySignature Signed(int number, string recordHash) => new()
    {
        PartyId = $"p{number}",
        Party = $"Agency {number}",
        Signatory = "Beatrix Yarrow",
        Title = "Chief of Police",
        IsDelegate = number == 2,
        Method = (number % 4) switch
        {
            1 => new TypedSignature("Beatrix Yarrow"),
            2 => new DrawnSignature(Strokes),
            3 => new InkSignature(new DateOnly(2026, 3, 5), "the agency", "coordinator and secretary"),
            _ => new ClickedSignature(),
        },
        SignedAt = new DateTimeOffset(2026, 3, 4, 8, 20, 0, TimeSpan.FromHours(-5)).AddMinutes(number),
        Authority = "By office",
        Approval = number == 3 ? "Council 2026-18, February 24, 2026" : "No approval needed",
        Identity = number == 3 ? "Two-person check" : "Code by e-mail",
        RecordHash = recordHash,
    };

    /// <summary>Lines as the record has them: each with the hash of the one before and its own.</summary>
    static byte[] RecordOf(int events, string lockedHash)
    {
        var record = new StringBuilder();
        string previous = new('0', 64);
        for (int i = 1; i <= events; i++)
        {
            string details = i == 1 ? $"{{\"sha256\":\"{lockedHash}\"}}" : "{}";
            string at = At.AddMinutes(i - events).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
            string start = $"{{\"v\":1,\"seq\":{i},\"at\":\"{at}\",\"actor\":{{\"role\":\"system\",\"id\":\"service\"}},\"kind\":\"{(i == 1 ? "locked" : "signed")}\"";
            string line = $"{start},\"version\":3,\"details\":{details},\"prev\":\"{previous}\"";
            previous = Hash(Encoding.UTF8.GetBytes(line + "}"));
            record.Append(line).Append(",\"hash\":\"").Append(previous).Append("\"}\n");
        }
        return Encoding.UTF8.GetBytes(record.ToString());
    }
}
