namespace MouForge.Drafting.Bindings;

/// <summary>A single value.</summary>
/// <param name="Kind">What kind of value.</param>
sealed record ValueShape(ShapeKind Kind) : Shape
{
    /// <summary>Text.</summary>
    public static ValueShape Text { get; } = new(ShapeKind.Text);

    /// <summary>A number.</summary>
    public static ValueShape Number { get; } = new(ShapeKind.Number);

    /// <summary>Yes or no.</summary>
    public static ValueShape YesNo { get; } = new(ShapeKind.YesNo);
}
