using MouForge.AuditTrail;
using MouForge.Blobs;
using MouForge.Documents;
using MouForge.Signing;
using MouForge.Signing.Acts;
using MouForge.Signing.Effects;
using MouForge.Signing.Inviting;
using MouForge.Signing.Locking;
using MouForge.Signing.Records;
using MouForge.Tests.AuditTrail;
using MouForge.Tests.Blobs;

namespace MouForge.Tests.Signing;

/// <summary>A coalition that signs: a store, a clock, and every operation on them.</summary>
sealed class SigningScene
{
    public static readonly RecordName Record = RecordName.OfAgreement("harbor", "mou-1");
    public static readonly RecordActor Lead = new(ActorRole.Lead, "pe_lead");
    public static readonly ContentHash Pdf = ContentHash.Of("locked"u8);
    public static readonly ContentCode Code = ContentCode.Of("text");

    readonly Dictionary<string, LinkToken> _tokens = [];

    public SigningScene(IBlobStore? store = null)
    {
        Store = store ?? new MemoryBlobStore();
        var random = new CountingRandom();
        AuditLog = new AuditLog(Store, Clock, random);
        Board = new StatusBoard(Store);
        Log = new EnvelopeLog(AuditLog, Board);
        Links = new SigningLinks(Store);
        Gate = new LinkGate(Log, Links);
        Invite = new InviteRecipient(Log, Links, Clock, random);
        SendCode = new SendCode(Gate, Links, Clock, random);
        Delegate = new DelegateSignature(Gate, Links, Clock, random);
    }

    public IBlobStore Store { get; }

    public SetClock Clock { get; } = new();

    public AuditLog AuditLog { get; }

    public StatusBoard Board { get; }

    public EnvelopeLog Log { get; }

    public SigningLinks Links { get; }

    public LinkGate Gate { get; }

    public InviteRecipient Invite { get; }

    public SendCode SendCode { get; }

    public DelegateSignature Delegate { get; }

    public LinkToken Token(string party) => _tokens[party];

    /// <summary>Parties p1 to pN; p1 leads.</summary>
    public static LockedVersion Version(int number, int parties, EffectRule? rule = null, string? approvalOfP2 = null) => new()
    {
        Number = number,
        Title = "Harbor County MOU",
        Template = "mou",
        Pdf = number == 1 ? Pdf : ContentHash.Of([(byte)number]),
        ContentCode = Code,
        Pages = 12,
        Parties = [.. Enumerable.Range(1, parties).Select(i => new PartyTerms($"p{i}", $"Agency {i}", i == 1, i == 2 ? approvalOfP2 : null))],
        Effect = rule ?? new EffectRule.All(),
        TermMonths = 12,
    };

    public async Task<Envelope> LockAsync(LockedVersion version) => Done(await new LockVersion(Log).RunAsync(new(Record, Lead, version)));

    public async Task<Envelope> SendAsync(int parties, EffectRule? rule = null, string? approvalOfP2 = null)
    {
        await LockAsync(Version(1, parties, rule, approvalOfP2));
        for (int i = 1; i <= parties; i++)
            await InviteAsync($"p{i}");
        return await Log.ReadAsync(Record);
    }

    public async Task<LinkToken> InviteAsync(string party, string? person = null)
    {
        var invitation = Done(await Invite.RunAsync(InviteCommand(party, person)));
        return _tokens[party] = invitation.Token;
    }

    public static InviteRecipient.Command InviteCommand(string party, string? person = null) => new()
    {
        Record = Record,
        Actor = Lead,
        PartyId = party,
        Invitee = Invitee(person ?? $"pe_{party}"),
    };

    public static Invitee Invitee(string person) => new(person, $"Name of {person}", "Director", $"{person}@example.org");

    public async Task ProveAsync(string party)
    {
        var code = Done(await SendCode.RunAsync(new(Token(party), "email")));
        Done(await new CheckCode(Gate, Links).RunAsync(new(Token(party), code.Code)));
    }

    public async Task PrepareAsync(string party)
    {
        await ProveAsync(party);
        Done(await new GiveConsent(Gate).RunAsync(new(Token(party), "ec-1", true, Clock.Now)));
    }

    public async Task<Outcome<Envelope>> TrySignAsync(string party, Func<SignAgreement.Command, SignAgreement.Command>? change = null)
    {
        var command = SignCommand(party);
        return await new SignAgreement(Gate).RunAsync(change is null ? command : change(command));
    }

    public async Task<Envelope> SignAsync(string party, Func<SignAgreement.Command, SignAgreement.Command>? change = null)
    {
        await PrepareAsync(party);
        return Done(await TrySignAsync(party, change));
    }

    public async Task<Outcome<Envelope>> DeclineAsync(string party)
    {
        await ProveAsync(party);
        return await new DeclineToSign(Gate).RunAsync(new()
        {
            Token = Token(party),
            Category = "content",
            Words = "Section 4 is not for us.",
            Intent = new("int-1", "I decline"),
            Context = SigningContext.None,
        });
    }

    public SignAgreement.Command SignCommand(string party) => new()
    {
        Token = Token(party),
        Version = 1,
        Pdf = Pdf,
        ContentCode = Code,
        Signer = Invitee($"pe_{party}"),
        Authority = new("office", null, null, null, "auth-1", true),
        Intent = new("int-1", "I sign for my agency"),
        Mark = new SignatureMark.Typed($"Name of pe_{party}", "script"),
        Context = new() { IpTruncated = "203.0.113.0/24", UserAgent = "Browser", LocalOffset = TimeSpan.FromHours(-5) },
        ReviewStep = true,
    };

    public async Task<IReadOnlyList<string>> KindsAsync() => [.. (await AuditLog.ReadAsync(Record)).Lines.Select(line => line.Kind)];

    public async Task<IReadOnlyList<SignatureRecord.V1>> SignaturesAsync()
        => await new SignatureRecords(AuditLog, new PersonalDetails(Store)).ReadAsync(Record);

    public static T Done<T>(Outcome<T> outcome)
        where T : class
        => outcome.Match(value => value, refusal => throw new InvalidOperationException(refusal.Sentence));
}
