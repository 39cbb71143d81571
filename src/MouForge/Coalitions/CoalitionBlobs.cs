using MouForge.AuditTrail;
using MouForge.Blobs;

namespace MouForge.Coalitions;

/// <summary>The names of everything that is stored of a coalition, but for its agreements.</summary>
/// <param name="Coalition">The coalition.</param>
public readonly record struct CoalitionBlobs(CoalitionId Coalition)
{
    /// <summary>What the names of <see cref="Listed"/> begin with, in the work container.</summary>
    public const string AllListed = "index/coalitions/";

    /// <summary>Where the coalition stands in the list of coalitions: its name as metadata. Can be rebuilt from <see cref="State"/>.</summary>
    public BlobName Listed => BlobName.InWork(AllListed + Coalition.Value);

    /// <summary>What happened to the coalition, its people, offices and answers.</summary>
    public RecordName Record => RecordName.OfCoalition(Coalition.Value);

    /// <summary>What the lead answered for the coalition and its documents, and which agencies there are.</summary>
    public StateBlobs State => new($"{Root}/coalition");

    /// <summary>What the names of all people begin with, in the work container.</summary>
    public string People => $"{Root}/people/";

    /// <summary>What an agency answered about itself.</summary>
    public StateBlobs Answers(PartnerId partner) => new($"{Root}/partners/{partner}");

    /// <summary>What the lead typed in from paper and the agency has not confirmed yet.</summary>
    public BlobName PaperAnswers(PartnerId partner) => BlobName.InWork($"{Root}/paper/{partner}.json");

    /// <summary>A person.</summary>
    public BlobName Person(PersonId person) => BlobName.InWork($"{People}{person}.json");

    string Root => $"coalitions/{Coalition}";
}
