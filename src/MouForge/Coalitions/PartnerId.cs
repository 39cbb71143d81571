using System.Diagnostics.CodeAnalysis;

namespace MouForge.Coalitions;

/// <summary>What an agency is known by in its coalition: <c>partner_id</c> of answer files.</summary>
public readonly record struct PartnerId
{
    readonly string? _value;

    PartnerId(string value) => _value = value;

    /// <summary>The id as it stands in paths and records: "p3".</summary>
    public string Value => _value ?? throw new InvalidOperationException("The default id has no value.");

    /// <summary>Reads an id: <see cref="IdText.Rule"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartnerId id)
    {
        bool valid = IdText.IsId(text);
        id = valid ? new PartnerId(text!) : default;
        return valid;
    }

    /// <summary>Reads an id that the program wrote itself.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static PartnerId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is no id: {IdText.Rule}.");

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
