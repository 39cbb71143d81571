namespace MouForge.Questionnaires.AnswerFiles;

/// <summary>Findings of one kind. What goes beyond the limit is counted, not kept: a hostile file must not fill memory and screens.</summary>
sealed class FindingList
{
    const int Limit = 2_000;

    readonly List<AnswerFinding> _findings = [];
    int _beyond;

    /// <summary>Whether what is added now is only counted, so that nobody need work out a hint.</summary>
    public bool IsFull => _findings.Count >= Limit;

    /// <summary>Whether something was found at a path or below it.</summary>
    public bool HasAt(string path) => _findings.Exists(finding => finding.Path.StartsWith(path, StringComparison.Ordinal));

    public bool IsEmpty => _findings.Count == 0;

    public IReadOnlyList<AnswerFinding> All => _beyond == 0
        ? _findings
        : [.. _findings, new("", AnswerCodes.More, $"{_beyond} more of this kind are not listed; correct these first.")];

    // A finding is one line, also where it quotes an answer of several.
    public void Add(string path, string code, string message)
    {
        if (!IsFull)
            _findings.Add(new(path, code, message.ReplaceLineEndings(" ")));
        else
            _beyond++;
    }
}
