using System.Text.Json.Nodes;
using MouForge.AuditTrail;
using MouForge.Signing.Inviting;

namespace MouForge.Signing.Acts;

/// <summary>Records that a person agrees to sign electronically.</summary>
public sealed class GiveConsent(LinkGate gate)
{
    /// <summary>Records it.</summary>
    public Task<Outcome<Envelope>> RunAsync(Command command, CancellationToken cancellation = default)
        => gate.EnterAsync(command.Token, (draft, visitor) => Decide(draft, visitor, command), cancellation);

    static Refusal? Decide(EnvelopeDraft draft, Visitor visitor, Command command)
    {
        if (!command.PaperOffered)
            return Refusals.PaperNotOffered;
        if (command.PdfOpenedAt is not { } opened)
            return Refusals.PdfNotOpened;
        draft.Add(visitor.Event(EventKind.ConsentGiven, new JsonObject
        {
            ["text_version"] = command.TextVersion,
            ["paper_offered"] = true,
            ["pdf_opened_at"] = RecordTime.Write(opened > draft.Now ? draft.Now : opened),
        }));
        return null;
    }

    /// <summary>What was agreed to.</summary>
    /// <param name="Token">The link.</param>
    /// <param name="TextVersion">Version of the text.</param>
    /// <param name="PaperOffered">Whether the page showed the paper route beside it.</param>
    /// <param name="PdfOpenedAt">When the person opened the PDF; null where that did not happen.</param>
    public sealed record Command(LinkToken Token, string TextVersion, bool PaperOffered, DateTimeOffset? PdfOpenedAt);
}
