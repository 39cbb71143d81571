using System.Text.Json.Nodes;
using MouForge.AuditTrail;
using MouForge.Signing.Inviting;

namespace MouForge.Signing.Acts;

/// <summary>Records a step that a person took on purpose. Looking alone (a GET, a mail scanner) is none.</summary>
public sealed class RecordStep(LinkGate gate)
{
    /// <summary>Records it.</summary>
    public Task<Outcome<Envelope>> RunAsync(Command command, CancellationToken cancellation = default)
        => gate.EnterAsync(
            command.Token,
            (draft, visitor) =>
            {
                draft.Add(visitor.Event(Kind(command.Step), new JsonObject
                {
                    ["link"] = visitor.Link.Hash.Value,
                    ["pages"] = command.Pages,
                    ["how"] = command.Step == SigningStep.CopyGiven ? command.How : null,
                }));
                return null;
            },
            cancellation);

    static string Kind(SigningStep step) => step switch
    {
        SigningStep.LinkOpened => EventKind.LinkOpened,
        SigningStep.DocumentViewed => EventKind.DocumentViewed,
        SigningStep.DocumentDownloaded => EventKind.DocumentDownloaded,
        SigningStep.DocumentPrinted => EventKind.DocumentPrinted,
        SigningStep.SignatureStarted => EventKind.SignatureStarted,
        SigningStep.CopyGiven => EventKind.CopySent,
    };

    /// <summary>Which step.</summary>
    /// <param name="Token">The link.</param>
    /// <param name="Step">The step.</param>
    /// <param name="Pages">The last page shown, where the text was viewed.</param>
    /// <param name="How">How a copy was given.</param>
    public sealed record Command(LinkToken Token, SigningStep Step, int? Pages = null, string How = "download");
}
