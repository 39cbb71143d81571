namespace MouForge.Drafting.Bindings;

/// <summary>Kinds of single values.</summary>
enum ShapeKind
{
    /// <summary>Text; it can be printed.</summary>
    Text,

    /// <summary>A number; it can be printed.</summary>
    Number,

    /// <summary>Yes or no; it can be asked for, not printed.</summary>
    YesNo,
}
