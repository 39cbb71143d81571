using MouForge.Blobs;

namespace MouForge.Coalitions.Stored;

/// <summary>How a person is stored.</summary>
static class PersonRecord
{
    static readonly (PersonRole Role, string Word)[] Roles =
    [
        (PersonRole.Lead, "lead"),
        (PersonRole.Representative, "representative"),
        (PersonRole.Alternate, "alternate"),
        (PersonRole.Signatory, "signatory"),
        (PersonRole.Administrator, "administrator"),
    ];

    /// <summary>The words that roles are stored as.</summary>
    public static IReadOnlyList<string> WordsOf(IReadOnlyList<PersonRole> roles) => [.. Roles.Where(known => roles.Contains(known.Role)).Select(known => known.Word)];

    /// <summary>The bytes.</summary>
    public static byte[] Write(Person person) => StoredJson.Write(new V1
    {
        Id = person.Id.Value,
        Name = person.Name,
        Title = person.Title,
        Email = person.Email,
        Phone = person.Phone,
        Partner = person.Partner?.Value,
        Roles = WordsOf(person.Roles),
    });

    /// <summary>The person who lies under a name.</summary>
    /// <exception cref="IOException">The blob is damaged, or a newer program wrote it.</exception>
    public static Person Read(BlobName name, StoredBlob blob)
    {
        var stored = StoredJson.Read<V1>(name, blob.Content, V1.Version);
        return new Person
        {
            Id = PersonId.Parse(stored.Id),
            Name = stored.Name,
            Title = stored.Title,
            Email = stored.Email,
            Phone = stored.Phone,
            Partner = stored.Partner is { } partner ? PartnerId.Parse(partner) : null,
            Roles = [.. Roles.Where(known => stored.Roles.Contains(known.Word)).Select(known => known.Role)],
            Tag = blob.Tag,
        };
    }

    sealed record V1
    {
        public const int Version = 1;

        public int V { get; init; } = Version;

        public required string Id { get; init; }

        public required string Name { get; init; }

        public required string Title { get; init; }

        public required string Email { get; init; }

        public required string Phone { get; init; }

        public string? Partner { get; init; }

        public required IReadOnlyList<string> Roles { get; init; }
    }
}
