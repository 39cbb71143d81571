using System.Security.Cryptography;
using MouForge.Agreements;
using MouForge.AuditTrail;
using MouForge.Blobs;
using MouForge.Coalitions;
using MouForge.Signing;
using MouForge.Signing.Executing;
using MouForge.Signing.Inviting;
using MouForge.Templates;
using MouForge.Versions;

namespace MouForge.SampleCoalitions;

/// <summary>The operations that a story uses, on one store and one clock.</summary>
sealed class SampleStore
{
    public SampleStore(IBlobStore store, VersionDrafting drafting, IExecutedCopyMaker maker, SampleClock clock, RandomNumberGenerator random)
    {
        Blobs = store;
        Library = drafting.Library;
        Clock = clock;
        Random = random;
        Log = new AuditLog(store, clock, random);
        Coalitions = new CoalitionStore(store, Log, Library.Questions);
        Import = new ImportAnswerFile(Coalitions, clock);
        People = new SavePerson(new PeopleStore(store, Log));
        Agreements = new AgreementStore(Log);
        Versions = new VersionStore(store);
        var versionLog = new VersionLog(Log, store);
        Publish = new PublishAnswerFile(Import, Agreements, new PublishVersion(Coalitions, Versions, drafting, versionLog, clock), Library);
        Decide = new DecideNote(Versions, versionLog);
        Lock = new MakeExecutionVersion(Versions, drafting, versionLog, clock);
        Envelopes = new EnvelopeLog(Log, new StatusBoard(store));
        Links = new SigningLinks(store);
        Gate = new LinkGate(Envelopes, Links);
        Issue = new IssueExecutedCopy(store, Log, drafting, maker, clock);
    }

    public IBlobStore Blobs { get; }

    public TemplateLibrary Library { get; }

    public SampleClock Clock { get; }

    public RandomNumberGenerator Random { get; }

    public AuditLog Log { get; }

    public CoalitionStore Coalitions { get; }

    public ImportAnswerFile Import { get; }

    public SavePerson People { get; }

    public AgreementStore Agreements { get; }

    public VersionStore Versions { get; }

    public PublishAnswerFile Publish { get; }

    public DecideNote Decide { get; }

    public MakeExecutionVersion Lock { get; }

    public EnvelopeLog Envelopes { get; }

    public SigningLinks Links { get; }

    public LinkGate Gate { get; }

    public IssueExecutedCopy Issue { get; }

    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    /// <summary>What an operation gave. The sample's own steps must succeed: where one does not, sample and program do not fit.</summary>
    public static T Done<T>(MouForge.Coalitions.Outcome<T> outcome) where T : class
        => outcome.Value ?? throw new InvalidOperationException(outcome.Failure!.Message);

    /// <inheritdoc cref="Done{T}(MouForge.Coalitions.Outcome{T})"/>
    public static T Done<T>(MouForge.Signing.Outcome<T> outcome) where T : class
        => outcome.Match(value => value, refusal => throw new InvalidOperationException(refusal.Sentence));
}
