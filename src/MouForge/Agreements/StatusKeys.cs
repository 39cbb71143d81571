namespace MouForge.Agreements;

/// <summary>The names under which the status of an agreement is kept.</summary>
public static class StatusKeys
{
    /// <summary>Id of the template.</summary>
    public const string Template = "template";

    /// <summary>The title.</summary>
    public const string Title = "title";

    /// <summary>Number of the newest version.</summary>
    public const string Newest = "newest";

    /// <summary>Number of the newest locked version; absent where none is locked.</summary>
    public const string Locked = "locked";

    /// <summary>Content code of the newest version.</summary>
    public const string Code = "code";

    /// <summary>The day the newest version is dated.</summary>
    public const string AsOf = "asof";

    /// <summary>The agreement it refers to; absent for one of its own.</summary>
    public const string Parent = "parent";

    /// <summary>What it does to its parent; absent for one of its own.</summary>
    public const string Relation = "relation";
}
