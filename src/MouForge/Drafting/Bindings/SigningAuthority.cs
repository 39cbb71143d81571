using MouForge.Drafting.Wording;
using MouForge.Questionnaires;

namespace MouForge.Drafting.Bindings;

/// <summary>On what ground a person signs for an agency.</summary>
sealed class SigningAuthority(AnswerMap partner, RootBinding root)
{
    /// <summary>"by office, as Executive Director", "by board resolution", or what was typed.</summary>
    public string Text => partner.Group("signatory")?.Text("basis")?.ToLowerInvariant() switch
    {
        null or "office" => ByOffice,
        "board resolution" => root.Prose.Words.Phrase("by_board_resolution"),
        "delegation" => root.Prose.Words.Phrase("by_delegation"),
        "for themselves" => root.Prose.Words.Phrase("for_themselves"),
        _ => partner.Group("signatory")!.Text("basis")!,
    };

    string ByOffice => partner.Group("signatory")?.Text("title") is { } title
        ? root.Prose.Words.Phrase("by_office", title)
        : root.Prose.Words.Phrase(partner.Text("base") == "individual" ? "for_themselves" : "by_office_plain");
}
