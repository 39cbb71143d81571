using System.Security.Cryptography;
using MouForge.Agreements;
using MouForge.AuditTrail;
using MouForge.Coalitions;
using MouForge.Documents.Pdf;
using MouForge.Documents.Word;
using MouForge.Storage.Files;
using MouForge.Templates;
using MouForge.Versions;

namespace MouForge.Host.Cli;

/// <summary>The store in a folder and the operations on it that commands use.</summary>
sealed class StoredAgreements : IDisposable
{
    readonly FolderStore _store;
    readonly RandomNumberGenerator _random = RandomNumberGenerator.Create();

    /// <summary>Opens the store in a folder, or begins one there.</summary>
    /// <exception cref="IOException">The folder cannot be used, or a newer version of the program wrote it.</exception>
    public StoredAgreements(string folder, TemplateLibrary library, TimeProvider clock)
    {
        _store = FolderStore.Open(folder);
        var log = new AuditLog(_store, clock, _random);
        var coalitions = new CoalitionStore(_store, log, library.Questions);
        var drafting = new VersionDrafting(library, [new WordRenderer(), new PdfRenderer(ScriptEnvironment.Support)]);
        var publish = new PublishVersion(coalitions, new VersionStore(_store), drafting, new VersionLog(log, _store), clock);
        Publish = new PublishAnswerFile(new ImportAnswerFile(coalitions, clock), new AgreementStore(log), publish, library);
    }

    /// <summary>From an answer file to the next version of an agreement.</summary>
    public PublishAnswerFile Publish { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _store.Dispose();
        _random.Dispose();
    }
}
