using System.Security.Cryptography;
using MouForge.Blobs;
using MouForge.Coalitions;
using MouForge.Signing.Executing;
using MouForge.Versions;

namespace MouForge.SampleCoalitions;

/// <summary>Fills an empty store with coalitions whose agreements are in every state, so that a newcomer sees a living system. All of them are invented.</summary>
/// <param name="store">The store.</param>
/// <param name="drafting">Drafts and renders.</param>
/// <param name="maker">Makes and seals executed copies.</param>
/// <param name="random">Makes salts and links.</param>
public sealed class LoadSamples(IBlobStore store, VersionDrafting drafting, IExecutedCopyMaker maker, RandomNumberGenerator random)
{
    readonly SampleClock _clock = new();
    readonly SampleAnswers _answers = new(drafting.Library);

    /// <summary>Loads the samples.</summary>
    /// <param name="asOf">The day on which the agreements are in the states they are shown in.</param>
    /// <param name="progress">Told of each coalition when it is there.</param>
    /// <returns>The agreements. Fails as <see cref="AlreadyThere"/> where the store holds a coalition.</returns>
    /// <exception cref="IOException">The template folder lacks a sample.</exception>
    public async Task<MouForge.Coalitions.Outcome<IReadOnlyList<SampleAgreement>>> RunAsync(DateOnly asOf, Action<string>? progress = null)
    {
        _clock.GoTo(asOf);
        var operations = new SampleStore(store, drafting, maker, _clock, random);
        await foreach (var coalition in operations.Coalitions.ListAsync())
            return new AlreadyThere($"coalition '{coalition.Id}'");
        var all = new List<SampleAgreement>();
        foreach (var tell in (Func<SampleStore, DateOnly, Task<SampleStory>>[])[ExecutedAsync, OutForSigningAsync, LapsedAsync, InDraftAsync])
        {
            var story = await tell(operations, asOf);
            all.AddRange(story.Agreements);
            progress?.Invoke(story.Agreements[0].Coalition.Value);
        }

        return all;
    }

    // Nine agencies signed in late winter for a year: the term ends in the year after. The policies that go with it are drafts.
    async Task<SampleStory> ExecutedAsync(SampleStore operations, DateOnly asOf)
    {
        _clock.GoTo(asOf.AddDays(-282));
        var story = new SampleStory(operations, CoalitionId.Parse("mctf"), _answers.Completed("county-9-partners", months: 12));
        await story.BeginAsync();
        var signing = await story.LockAsync();
        foreach (string policy in (string[])["grievance", "ethics", "succession", "tenure"])
            await story.PublishAsync(policy);
        await signing.InviteAllAsync();
        int day = -280;
        foreach (string party in signing.Parties)
        {
            _clock.GoTo(asOf.AddDays(day++));
            await signing.SignAsync(party);
        }

        await signing.IssueAsync();
        await story.CloseAsync(asOf);
        return story;
    }

    // One declined, one signed on paper, one waits for its council; the others have not answered yet.
    async Task<SampleStory> OutForSigningAsync(SampleStore operations, DateOnly asOf)
    {
        _clock.GoTo(asOf.AddDays(-14));
        var story = new SampleStory(operations, CoalitionId.Parse("trasp"), _answers.Read("tribal-moa"));
        await story.BeginAsync();
        var signing = await story.LockAsync();
        await signing.InviteAllAsync();
        _clock.GoTo(asOf.AddDays(-8));
        await signing.DeclineAsync("p12", "capacity", "Two of our three lawyers have left; ask us again next year.");
        _clock.GoTo(asOf.AddDays(-5));
        await signing.SignOnPaperAsync("p6");
        _clock.GoTo(asOf.AddDays(-2));
        await signing.SignAsync("p1", isApproved: false);
        await story.CloseAsync(asOf);
        return story;
    }

    // Four agencies tried it for half a year, and nobody renewed it.
    async Task<SampleStory> LapsedAsync(SampleStore operations, DateOnly asOf)
    {
        _clock.GoTo(asOf.AddDays(-290));
        var story = new SampleStory(operations, CoalitionId.Parse("svatc"), _answers.Completed("rural-4-partners", months: 6));
        await story.BeginAsync();
        var signing = await story.LockAsync();
        await story.PublishAsync("grievance");
        await signing.InviteAllAsync();
        _clock.GoTo(asOf.AddDays(-280));
        foreach (string party in signing.Parties)
            await signing.SignAsync(party);
        await signing.IssueAsync();
        await story.CloseAsync(asOf);
        return story;
    }

    // Half the agencies have answered.
    async Task<SampleStory> InDraftAsync(SampleStore operations, DateOnly asOf)
    {
        _clock.GoTo(asOf.AddDays(-3));
        var story = new SampleStory(operations, CoalitionId.Parse("qbp"), _answers.Read("half-answered"));
        await story.BeginAsync();
        await story.PublishAsync("mou");
        return story;
    }
}
