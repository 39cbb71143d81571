using System.Diagnostics;
using System.Text;
using MouForge.Questionnaires;
using MouForge.Tests.Templates;

namespace MouForge.Tests.Questionnaires;

/// <summary>Files made to hurt get one clear line, quickly, and never an exception.</summary>
public sealed class AnswerLimitTests
{
    static readonly TimeSpan Quickly = TimeSpan.FromSeconds(10);

    [Fact]
    public void Read_FiftyMegabytes_IsOneLine()
    {
        byte[] bytes = new byte[50_000_000];
        bytes.AsSpan().Fill((byte)'[');
        var watch = Stopwatch.StartNew();

        var problems = FileText.Read(bytes).Problems;

        problems.ShouldBe([new AnswerFinding("", AnswerCodes.TooLarge, "The file is larger than 20 MB, which no answer file is. Is it the right one?")]);
        watch.Elapsed.ShouldBeLessThan(Quickly);
    }

    [Fact]
    public void Read_EndlessStream_StopsAtTheLimit()
    {
        using var stream = new EndlessStream();

        new AnswerFileReader(SmallFolder.Library.Questions).Read(stream).Problems.ShouldHaveSingleItem().Code.ShouldBe(AnswerCodes.TooLarge);
        stream.BytesRead.ShouldBeLessThan(21_000_000);
    }

    [Fact]
    public void Read_Stream_IsReadLikeMemory()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(new FileText().Partner().ToString()));

        new AnswerFileReader(SmallFolder.Library.Questions).Read(stream).Answers.ShouldNotBeNull().Partners.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("[", "]", 2_000)]
    [InlineData("{\"a\":", "}", 2_000)]
    [InlineData("[", "", 2_000)]
    [InlineData("[", "", 1_000_000)]
    public void Read_DeepNesting_IsOneLine(string open, string close, int levels)
    {
        string json = string.Concat(Enumerable.Repeat(open, levels)) + "1" + string.Concat(Enumerable.Repeat(close, levels));
        var watch = Stopwatch.StartNew();

        FileText.Read(json).Problems.ShouldBe([new AnswerFinding("", AnswerCodes.TooDeep, "In line 1 values stand more than 64 levels inside each other, which no answer file does. Is it the right one?")]);
        watch.Elapsed.ShouldBeLessThan(Quickly);
    }

    [Fact]
    public void Read_MillionUnknownKeys_ListsSomeAndCountsTheRest()
    {
        var members = new StringBuilder("\"k\": 1");
        for (int i = 0; i < 100_000; i++)
            members.Append(",\"k").Append(i).Append("\":1");

        var warnings = new FileText().Partner().Coalition(members.ToString()).Reading().Warnings;

        warnings.Count.ShouldBe(2_001);
        warnings[^1].Code.ShouldBe(AnswerCodes.More);
        warnings[^1].Message.ShouldEndWith(" more of this kind are not listed; correct these first.");
    }

    [Fact]
    public void Read_LongKeysAndIds_StayShortInMessages()
    {
        string longName = new('x', 100_000);
        var reading = new FileText().Partner().Coalition($""" "{longName}": 1, "a\tb \uD83D\uDE00": 1, "lead": "{longName}" """).Reading();

        reading.Warnings[0].Path.Length.ShouldBeLessThan(100);
        reading.Warnings[1].Path.ShouldBe("coalition.[\"a?b ??\"]");
        reading.Problems.ShouldHaveSingleItem().Message.Length.ShouldBeLessThan(200);
    }

    [Fact]
    public void Read_KeyWithHalfACharacter_IsAnUnknownKey()
        => FileText.Read("""{ "\ud800": 1, "coalition": { "\udc00": "x", "name": "A", "short_name": "A" } }""").Warnings.Select(warning => warning.Code)
            .ShouldContain(AnswerCodes.UnknownKey);

    [Fact]
    public void Read_FiveHundredAgenciesWithLongNames_IsRead()
    {
        var file = new FileText();
        string name = new('n', 10_000);
        for (int i = 0; i < 500; i++)
            file.Partner($"p{i}", $""" "limits": "{name} {i}" """);

        file.Answers().Partners.Count.ShouldBe(500);
    }

    /// <summary>Sixteen times the text may take sixteen times as long, busy machines somewhat longer, and never the square of it.</summary>
    [Theory]
    [InlineData("1 ")]
    [InlineData("A1 ")]
    [InlineData("1 A ")]
    [InlineData("case no ")]
    [InlineData("case 1")]
    [InlineData("a 1-")]
    [InlineData("a girl ")]
    [InlineData("one year old ")]
    [InlineData("123-45-")]
    [InlineData("born 1/1/")]
    [InlineData("ssn 1")]
    [InlineData("12 Oak ")]
    [InlineData("1 oak oak ")]
    [InlineData("(555) 555-")]
    [InlineData("+1 1")]
    [InlineData("a, 1, ")]
    [InlineData("1.1234, ")]
    [InlineData("box 1 ")]
    public void Read_TextMadeForAPattern_CostsItsLengthOnly(string piece)
    {
        double shorter = LeastTime(Repeated(piece, 4_000));
        double longer = LeastTime(Repeated(piece, 64_000));

        longer.ShouldBeLessThan(100 * Math.Max(shorter, 1));
    }

    static double LeastTime(string text)
    {
        byte[] json = Encoding.UTF8.GetBytes(new FileText()
            .Partner("p1", $""" "location_secret": true, "limits": "{text}", "public_address": "{text}" """).Coalition($""" "mission": "{text}" """).ToString());
        return Enumerable.Range(0, 3).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            FileText.Read(json);
            return watch.Elapsed.TotalMilliseconds;
        });
    }

    static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    /// <summary>Bytes and members of a sound file are changed at random; whatever comes of it is a value.</summary>
    [Fact]
    public void Read_MutatedFiles_NeverThrow()
    {
        byte[] sound = Encoding.UTF8.GetBytes(new FileText()
            .Coalition(""" "meet": "yearly", "focus": ["minors"], "founded": "2020-05-01", "days": 14, "votes": false, "goals": [{ "goal": "Train" }], "speaker": { "name": "R" }, "hotel": { "targets": { "rooms": 3 } } """)
            .Partner("p1", """ "offers": [{ "service": "SV-01" }], "public_address": "PO Box 1", "location_secret": true """)
            .Memo(""" "kind": "short" """).ToString());
        byte[] signs = [.. "{}[]\",:0-9.eE+tfn \\u\n"u8, 0, 0xFF, 0xC3, 0xED];
        var random = new Random(20261121);
        for (int i = 0; i < 5_000; i++)
        {
            byte[] mutated = [.. sound];
            for (int changes = random.Next(1, 5); changes > 0; changes--)
                mutated[random.Next(mutated.Length)] = signs[random.Next(signs.Length)];
            var reading = FileText.Read(mutated);

            (reading.Answers is null).ShouldBe(reading.Problems.Count + reading.Refusals.Count > 0);
        }
    }

    /// <summary>Every value of a sound file is replaced by values of every other type.</summary>
    [Fact]
    public void Read_WrongTypesEverywhere_NeverThrow()
    {
        string[] values = ["null", "true", "-1", "1e308", "\"\"", "\"p1\"", "\"2026-13-01\"", "[]", "[null]", "[[[]]]", "[{}]", "{}", "{\"name\":{}}", "\"\\ud834\"", "[\"SV-01\",{}]"];
        string[] keys = ["meet", "focus", "gaps", "founded", "days", "votes", "goals", "notes", "speaker", "lead", "hotel", "name", "short_name", "unknown"];
        foreach (string key in keys)
        {
            foreach (string value in values)
            {
                FileText.Read($$"""{ "coalition": { "{{key}}": {{value}} }, "partners": {{value}}, "documents": {{value}}, "invited_not_signing": {{value}} }""").ShouldNotBeNull();
                FileText.Read($$"""{ "coalition": {{value}}, "partners": [{{value}}, { "partner_id": {{value}}, "types": {{value}}, "offers": {{value}}, "location_secret": {{value}} }], "documents": { "memo": {{value}} } }""").ShouldNotBeNull();
            }
        }
    }

    sealed class EndlessStream : Stream
    {
        public long BytesRead { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            BytesRead += count;
            buffer.AsSpan(offset, count).Fill((byte)' ');
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
