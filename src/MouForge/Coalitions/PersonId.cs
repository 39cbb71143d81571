using System.Diagnostics.CodeAnalysis;

namespace MouForge.Coalitions;

/// <summary>What a person is known by in a coalition. It says nothing about the person.</summary>
public readonly record struct PersonId
{
    readonly string? _value;

    PersonId(string value) => _value = value;

    /// <summary>The id as it stands in paths and records: "pe_3".</summary>
    public string Value => _value ?? throw new InvalidOperationException("The default id has no value.");

    /// <summary>Reads an id: <see cref="IdText.Rule"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PersonId id)
    {
        bool valid = IdText.IsId(text);
        id = valid ? new PersonId(text!) : default;
        return valid;
    }

    /// <summary>Reads an id that the program wrote itself.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static PersonId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is no id: {IdText.Rule}.");

    /// <summary>The id of the n-th person of a coalition, from 1.</summary>
    public static PersonId Numbered(int number) => new(FormattableString.Invariant($"pe_{number}"));

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
