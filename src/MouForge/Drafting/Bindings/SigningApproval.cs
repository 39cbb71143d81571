using MouForge.Drafting.Wording;
using MouForge.Questionnaires;

namespace MouForge.Drafting.Bindings;

/// <summary>Who must approve before a signature counts for an agency.</summary>
sealed class SigningApproval(AnswerMap partner, RootBinding root)
{
    const string NoBody = "no";
    const string Pending = "pending";

    readonly AnswerMap _approval = partner.Group("approval") ?? AnswerMap.Empty;

    /// <summary>Whether anybody must approve.</summary>
    public bool IsNeeded => _approval.Text("body") is { } body && !string.Equals(body, NoBody, StringComparison.OrdinalIgnoreCase);

    /// <summary>"None needed", or the body with resolution and date; without a resolution yet it is pending.</summary>
    public string Text
    {
        get
        {
            if (!_approval.IsAnswered("body"))
                return Blank;
            if (!IsNeeded)
                return root.Prose.Words.Phrase("none_needed");
            string? date = _approval.Text("when") is { } when ? root.Prose.Date(when) : null;
            return string.Join(", ", ((string?[])[Body, Resolution, date, Resolution is null ? root.Prose.Words.Phrase("pending") : null]).OfType<string>());
        }
    }

    string? Resolution => _approval.Text("resolution") is { } number && !string.Equals(number, Pending, StringComparison.OrdinalIgnoreCase)
        ? root.Prose.Words.Phrase("resolution", number)
        : null;

    string Body => _approval.Text("body")!.ToLowerInvariant() switch
    {
        "board" => root.Prose.Words.Phrase("body_board"),
        "council/commission" => root.Prose.Words.Phrase("body_council"),
        "headquarters" => root.Prose.Words.Phrase("body_headquarters"),
        "tribal council" => root.Prose.Words.Phrase("body_tribal_council"),
        "legal counsel" => root.Prose.Words.Phrase("body_legal_counsel"),
        _ => SentenceForm.Upper(_approval.Text("body")!),
    };

    // A signature block holds plain text, so the blank stands in brackets of its own.
    string Blank => root.Facts.Library.Shared.Partner.Find("approval.body") is { } question ? $"[{root.BlanksFor(null).TextFor(question)}]" : "";
}
