namespace MouForge.Drafting.Bindings;

/// <summary>Something with named parts.</summary>
/// <param name="Members">The parts.</param>
sealed record GroupShape(IMembers Members) : Shape
{
    /// <summary>Whether it can be printed as a whole: a person is printed as their name.</summary>
    public bool Prints { get; init; }

    /// <summary>Whether it is an agency, so that conditions may say <c>partner.</c></summary>
    public bool IsPartner { get; init; }
}
