namespace MouForge.Questionnaires;

/// <summary>What one agency answered about itself.</summary>
public sealed class PartnerAnswers
{
    const string SigningLevel = "signing member";
    const string AbsentLevel = "none";

    internal PartnerAnswers(AnswerMap answers, int fileIndex)
    {
        Answers = answers;
        FileIndex = fileIndex;
        Id = answers.Text("partner_id") ?? "";
        LegalName = answers.Text("legal_name") ?? "";
        Types = answers.Choices("types");
        Level = answers.Text("level") ?? "";
    }

    /// <summary>An agency of which nothing is known, for documents that are filled in by hand.</summary>
    public static PartnerAnswers Nobody { get; } = new(AnswerMap.Empty, 0);

    /// <summary>The id other answers refer to: "p3".</summary>
    public string Id { get; }

    /// <summary>Full legal name.</summary>
    public string LegalName { get; }

    /// <summary>Everything the agency answered.</summary>
    public AnswerMap Answers { get; }

    /// <summary>Place in the answer file, from 0.</summary>
    public int FileIndex { get; }

    /// <summary>Ids of the kinds of agency it is.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>How it takes part: "signing member", "supporting member", "advisor", "attend only", "none".</summary>
    public string Level { get; }

    /// <summary>Whether it signs.</summary>
    public bool Signs => string.Equals(Level, SigningLevel, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it takes part at all.</summary>
    public bool TakesPart => !string.Equals(Level, AbsentLevel, StringComparison.OrdinalIgnoreCase);
}
