using System.Security.Cryptography;
using MouForge.Documents.Executions;
using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Executions;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Scripts;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Documents.Rendering;
using MouForge.Pdf;
using MouForge.Pdf.Reading;
using MouForge.Pdf.Signatures;
using MouForge.Pdf.Structure;
using MouForge.Pdf.Updates;

namespace MouForge.Documents.Pdf;

/// <summary>
/// Makes executed copies: the locked PDF's bytes, unchanged, and behind them one update with state, signatures, certificate and attachments,
/// sealed. Safe for all threads.
/// </summary>
/// <param name="sealer">Seals the copies.</param>
/// <param name="scripts">What the machine has for other scripts than Latin.</param>
public sealed class ExecutedCopyRenderer(PdfSealer sealer, ScriptSupport scripts)
{
    const string CertificatePrefix = "certificate-";

    /// <summary>A renderer with what stands beside the program.</summary>
    public ExecutedCopyRenderer(PdfSealer sealer) : this(sealer, ScriptSupport.Usual)
    {
    }

    /// <summary>The executed copy.</summary>
    /// <param name="locked">The locked PDF.</param>
    /// <param name="execution">How it was signed.</param>
    /// <param name="cancellation">Ends the wait for a timestamp.</param>
    /// <exception cref="ArgumentException">The execution is that of another document: the hashes differ.</exception>
    /// <exception cref="PdfSyntaxException">The locked PDF is broken.</exception>
    public async Task<SealedPdf> RenderAsync(ReadOnlyMemory<byte> locked, Execution execution, CancellationToken cancellation = default)
    {
        if (Convert.ToHexStringLower(SHA256.HashData(locked.Span)) != execution.LockedHash)
        {
            throw new ArgumentException("The locked PDF is not the one that was signed: its hash is another.", nameof(locked));
        }
        var source = PdfSource.Read(locked);
        var update = Update(source, execution);
        update.PrivateData = ExecutionFacts.Of(source, execution).ToJson();
        FillBlocks(source, update, execution);
        AddCertificate(update, execution);
        foreach (var file in execution.Attachments)
        {
            var relationship = file.IsSameText ? AttachmentRelationship.Alternative : AttachmentRelationship.Supplement;
            update.Attach(new PdfAttachment(file.Name, file.Content, file.MediaType, relationship, file.Description));
        }
        return await SealAsync(update, execution, cancellation).ConfigureAwait(false);
    }

    /// <summary>The public copy of an agreement in force: another locked PDF, without certificate and attachments.</summary>
    /// <param name="locked">The public copy as it was locked.</param>
    /// <param name="execution">How the agreement was signed.</param>
    /// <param name="cancellation">Ends the wait for a timestamp.</param>
    /// <exception cref="PdfSyntaxException">The locked PDF is broken.</exception>
    public Task<SealedPdf> RenderPublicAsync(ReadOnlyMemory<byte> locked, Execution execution, CancellationToken cancellation = default)
    {
        var source = PdfSource.Read(locked);
        var publicly = execution with { LockedHash = Convert.ToHexStringLower(SHA256.HashData(locked.Span)), Signatures = [], RecordLines = 0, RecordHash = "" };
        var update = Update(source, publicly);
        update.PrivateData = ExecutionFacts.Of(source, publicly).ToJson();
        FillBlocks(source, update, publicly);
        return SealAsync(update, publicly, cancellation);
    }

    /// <summary>The certificate of completion as a document of its own.</summary>
    public RenderedDocument RenderCertificate(Execution execution) => new PdfRenderer(scripts).Render(CertificateOfCompletion.Compose(execution));

    PdfUpdate Update(PdfSource source, Execution execution)
    {
        var inForce = execution.Document with { State = DocumentState.InForce };
        var update = new PdfUpdate(source, execution.SealedAt) { Title = PdfRenderer.OptionsOf(inForce).Title };
        if (StatePlaces.Of(source.PrivateData) is { } places)
        {
            new StatePainter(update, execution, PageDesign.Of(execution.Document), Setter(execution.Document)).Paint(places);
        }
        return update;
    }

    void FillBlocks(PdfSource source, PdfUpdate update, Execution execution)
    {
        var signed = execution.Signatures.ToDictionary(signature => signature.PartyId, StringComparer.Ordinal);
        var painter = new SignaturePainter(update, PageDesign.Of(execution.Document).Signature, Setter(execution.Document), execution.Words);
        foreach (var (party, place) in SignaturePlace.Of(source, execution.PartyIds))
        {
            if (signed.TryGetValue(party, out var signature))
            {
                painter.Fill(place, signature);
            }
            else
            {
                painter.Clear(place);
            }
        }
    }

    void AddCertificate(PdfUpdate update, Execution execution)
    {
        var part = update.Root.Add(StructureType.Part);
        part.Title = execution.Words["certificate_title"];
        DocumentLayout.Of(CertificateOfCompletion.Compose(execution), part, scripts, CertificatePrefix)
            .Paint(update, new FilePlace { BookmarksAbove = [new Bookmark(execution.Words["certificate_title"], 1, 0)] });
    }

    Task<SealedPdf> SealAsync(PdfUpdate update, Execution execution, CancellationToken cancellation)
    {
        var words = execution.Words;
        var options = new SealOptions(execution.Document.Author, words["seal_reason"], words["seal_field"]);
        return sealer.SealAsync(update, update.LastPage, options, cancellation);
    }

    TextSetter Setter(DocumentProperties properties)
        => new(PageDesign.Of(properties).Looks.Inline, new WritingSystem(properties.Language, scripts));
}
