namespace MouForge.Signing.Acts;

/// <summary>What somebody makes to sign. All forms weigh the same.</summary>
public abstract record SignatureMark
{
    SignatureMark()
    {
    }

    /// <summary>Drawn on a screen, neatly or not.</summary>
    /// <param name="Strokes">The strokes as the page gives them: points "x,y" with spaces between, strokes with ";" between, in a box of 1000 by 1000.</param>
    public sealed record Drawn(string Strokes) : SignatureMark;

    /// <summary>Typed.</summary>
    /// <param name="Text">The typed signature.</param>
    /// <param name="Font">The font it is shown in.</param>
    /// <param name="NameReason">Why it differs from the name; needed where it does.</param>
    public sealed record Typed(string Text, string Font, string? NameReason = null) : SignatureMark;

    /// <summary>Clicked.</summary>
    public sealed record Clicked : SignatureMark;

    /// <summary>Goes on with whichever it is.</summary>
    public T Match<T>(Func<Drawn, T> drawn, Func<Typed, T> typed, Func<Clicked, T> clicked) => this switch
    {
        Drawn mark => drawn(mark),
        Typed mark => typed(mark),
        Clicked mark => clicked(mark),
        _ => throw new InvalidOperationException("There is no other mark."),
    };
}
