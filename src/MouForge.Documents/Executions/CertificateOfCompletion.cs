using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Numbering;

namespace MouForge.Documents.Executions;

/// <summary>The certificate of completion: what was signed, by whom, how, when, and how anyone can check it.</summary>
public static class CertificateOfCompletion
{
    // Up to so many events stand in one timeline; beyond it, all of them follow the milestones on a page of their own.
    const int ShortTimeline = 10;

    const int HashGroup = 8;

    /// <summary>The certificate of an executed agreement, numbered: ready to be rendered.</summary>
    public static Document Compose(Execution execution)
    {
        var sections = new List<Section> { Front("certificate", [.. Summary(execution), .. Timeline(execution), .. Closing(execution)]) };
        if (execution.Events.Count > ShortTimeline)
        {
            Block heading = Label(execution.Words["certificate_all_events"]);
            sections.Add(Front("events", [heading, EventTable.ByParty(execution)]) with { Kind = SectionKind.Annex, StartsPage = true, Heading = [] });
        }
        return DocumentNumbering.Number(new Document { Properties = Properties(execution), Sections = sections }).Document;
    }

    static DocumentProperties Properties(Execution execution)
    {
        var (document, words) = (execution.Document, execution.Words);
        return document with
        {
            Title = words["certificate_title"],
            State = DocumentState.Listing,
            VersionLabel = $"{document.VersionLabel} · {words["executed"]}",
            CreatedAt = execution.SealedAt,
            Words = document.Words with { PageOf = words["certificate_page"] },
        };
    }

    static IEnumerable<Block> Summary(Execution execution)
    {
        var words = execution.Words;
        yield return new ParagraphBlock([new TextInline(execution.Document.Author)], ParagraphStyle.Kicker);
        yield return new ParagraphBlock([new TextInline(words["certificate_title"])], ParagraphStyle.Title);
        yield return new FactListBlock(Facts(execution));
        yield return Label(words["certificate_parties"]);
        yield return CertificateParties.Table(execution);
        if (execution.NotParties.Count > 0)
        {
            yield return Small(words.Format("certificate_not_party", string.Join(", ", execution.NotParties)));
        }
    }

    static Fact[] Facts(Execution execution)
    {
        var (document, words) = (execution.Document, execution.Words);
        string term = execution.ExpiryDate is { } end
            ? words.Format("certificate_term", words.Day(execution.EffectiveDate), words.Day(end))
            : words.Format("certificate_no_end", words.Day(execution.EffectiveDate));
        string code = document.ContentCode?.ToString() ?? "–";
        return
        [
            Fact(words["certificate_document"], words.Format("certificate_document_is", document.Title, document.DocumentId, document.VersionLabel, execution.Pages, code)),
            Fact(words["certificate_in_force"], term),
            Fact(words["certificate_rule"], execution.EffectiveRule),
            Fact(words["certificate_hash"], execution.LockedHash, words["certificate_hash_note"]),
            Fact(words["certificate_record"], execution.RecordHash, words.Format("certificate_record_note", execution.RecordLines)),
        ];
    }

    static IEnumerable<Block> Timeline(Execution execution)
    {
        yield return Label(execution.Words["certificate_timeline"]);
        yield return EventTable.Of(execution.Events.Count > ShortTimeline ? execution.Events.Where(moment => moment.IsMilestone) : execution.Events, execution.Words);
    }

    static IEnumerable<Block> Closing(Execution execution)
    {
        var words = execution.Words;
        if (execution.ConsentStatement.Length > 0)
        {
            yield return Label(words["certificate_consent"]);
            yield return Small(execution.ConsentStatement);
        }
        foreach (var block in Papers(execution))
        {
            yield return block;
        }
        if (execution.Files.Count > 0)
        {
            yield return Label(words["certificate_files"]);
            yield return new FactListBlock([.. execution.Files.Select(file => new Fact([new TextInline(file.Name)], Hash(file.Sha256)))]);
        }
        yield return Label(words["certificate_check"]);
        yield return Small(execution.CheckedAt is { } address ? $"{words["certificate_check_how"]} {words.Format("certificate_check_at", address)}" : words["certificate_check_how"]);
        string kept = execution.KeptUntil is { } day ? words.Format("certificate_kept", words.Day(day)) + " " : "";
        yield return Small($"{words["certificate_evidence"]} {kept}{words.Format("certificate_copies", execution.CopiesFrom)}");
    }

    static IEnumerable<Block> Papers(Execution execution)
    {
        var words = execution.Words;
        Fact[] papers = [.. execution.Signatures.Where(signature => signature.Method is InkSignature)
            .Select(signature => (signature.Party, Ink: (InkSignature)signature.Method))
            .Select(paper => Fact(paper.Party, words.Format("certificate_paper_is", words.Day(paper.Ink.WrittenDate), paper.Ink.CheckedBy, paper.Ink.OriginalAt)))];
        return papers.Length == 0 ? [] : [Label(words["certificate_paper"]), new FactListBlock(papers)];
    }

    // 64 digits in groups of eight, on two lines.
    static List<Inline> Hash(string digits)
    {
        string[] groups = [.. digits.Chunk(HashGroup).Select(group => new string(group))];
        int half = groups.Length / 2;
        return [new TextInline(string.Join(' ', groups[..half])), new LineBreakInline(), new TextInline(string.Join(' ', groups[half..]))];
    }

    static Section Front(string id, IReadOnlyList<Block> blocks) => new() { Id = id, Kind = SectionKind.Front, Blocks = blocks };

    static HeadingBlock Label(string text) => new(3, [new TextInline(text)]);

    static ParagraphBlock Small(string text) => new([new TextInline(text)], ParagraphStyle.Small);

    static Fact Fact(string label, string hash, string note) => new([new TextInline(label)], [.. Hash(hash), new LineBreakInline(), new TextInline(note)]);

    static Fact Fact(string label, string value) => new([new TextInline(label)], [new TextInline(value)]);
}
