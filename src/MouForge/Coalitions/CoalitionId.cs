using System.Diagnostics.CodeAnalysis;

namespace MouForge.Coalitions;

/// <summary>What the store knows a coalition by.</summary>
public readonly record struct CoalitionId
{
    readonly string? _value;

    CoalitionId(string value) => _value = value;

    /// <summary>The id as it stands in paths and records: "svatc".</summary>
    public string Value => _value ?? throw new InvalidOperationException("The default id has no value.");

    /// <summary>Reads an id: <see cref="IdText.Rule"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CoalitionId id)
    {
        bool valid = IdText.IsId(text);
        id = valid ? new CoalitionId(text!) : default;
        return valid;
    }

    /// <summary>Reads an id that the program wrote itself.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static CoalitionId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is no id: {IdText.Rule}.");

    /// <summary>An id made from a name, "coalition" where the name has no letter that can stand in a path. Not every name gives an id of its own.</summary>
    public static CoalitionId FromName(string name) => new(IdText.FromName(name) is { Length: > 0 } id ? id : "coalition");

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
