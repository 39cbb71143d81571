namespace MouForge.Coverage;

/// <summary>What one agency has to do with one service.</summary>
/// <param name="Part">Its part; null where it does not offer the service.</param>
/// <param name="Needs">Whether it needs the service from others.</param>
public readonly record struct MatrixCell(ServicePart? Part, bool Needs)
{
    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => Part is null && !Needs;

    /// <summary>The letters of the matrix: P first call, A available, B backup, n needs it; both parted by a space; empty where nothing is.</summary>
    public string Letters => (Part, Needs) switch
    {
        (null, false) => "",
        (null, true) => "n",
        ({ } part, false) => Letter(part),
        ({ } part, true) => $"{Letter(part)} n",
    };

    static string Letter(ServicePart part) => part switch
    {
        ServicePart.Primary => "P",
        ServicePart.Available => "A",
        ServicePart.Backup => "B",
    };
}
