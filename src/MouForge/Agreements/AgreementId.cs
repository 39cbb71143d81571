using System.Diagnostics.CodeAnalysis;
using MouForge.Coalitions;

namespace MouForge.Agreements;

/// <summary>What an agreement is known by in its coalition.</summary>
public readonly record struct AgreementId
{
    readonly string? _value;

    AgreementId(string value) => _value = value;

    /// <summary>The id as it stands in paths and records: "roi-p3".</summary>
    public string Value => _value ?? throw new InvalidOperationException("The default id has no value.");

    /// <summary>Reads an id: <see cref="IdText.Rule"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out AgreementId id)
    {
        bool valid = IdText.IsId(text);
        id = valid ? new AgreementId(text!) : default;
        return valid;
    }

    /// <summary>Reads an id that the program wrote itself.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static AgreementId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is no id: {IdText.Rule}.");

    /// <summary>The id of the agreement that a template's document of a mark becomes: "mou", "roi-p3".</summary>
    /// <param name="template">The template's id.</param>
    /// <param name="mark">What tells the document from the template's others; empty where there is one.</param>
    public static AgreementId Of(string template, string mark) => Parse(mark.Length == 0 ? template : $"{template}-{mark}");

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
