using MouForge.Drafting.Bindings;

namespace MouForge.Drafting.Texts.Preparation;

/// <summary>The loops a place in a text lies in, and what their names are.</summary>
/// <param name="root">What a text can use everywhere.</param>
sealed class LoopScopes(Shape root)
{
    readonly List<Shape> _scopes = [root];

    /// <summary>What a text can use everywhere.</summary>
    public Shape Root => _scopes[0];

    /// <summary>What <c>this</c> is.</summary>
    public Shape Current => _scopes[^1];

    /// <summary>How many loops there are around the place.</summary>
    public int Depth => _scopes.Count - 1;

    public void Enter(Shape item) => _scopes.Add(item);

    public void Leave() => _scopes.RemoveAt(_scopes.Count - 1);

    /// <summary>What <c>this</c> is, so many loops further out.</summary>
    public Shape Outer(int up) => _scopes[^(up + 1)];

    /// <summary>How many loops out the nearest agency is; null where no loop goes over agencies.</summary>
    public int? UpToPartner()
    {
        for (int up = 0; up < _scopes.Count; up++)
        {
            if (Outer(up) is GroupShape { IsPartner: true })
                return up;
        }
        return null;
    }

    /// <summary>How many loops out a name is known, other than at the root; null where it is not.</summary>
    public int? UpTo(string name)
    {
        for (int up = 0; up < Depth; up++)
        {
            if (MemberOf(Outer(up), name) is not null)
                return up;
        }
        return null;
    }

    public static Shape? MemberOf(Shape shape, string name) => shape is GroupShape group ? group.Members.Find(name) : null;

    /// <summary>Path that leads so many loops out.</summary>
    public static string Path(int up) => string.Concat(Enumerable.Repeat("../", up)) + "this";
}
