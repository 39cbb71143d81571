using System.Globalization;
using MouForge.Coalitions;

namespace MouForge.Agreements;

/// <summary>A line in the list of agreements.</summary>
/// <param name="Coalition">The coalition.</param>
/// <param name="Agreement">The agreement.</param>
/// <param name="Metadata">All that is kept of its status, by the names of <see cref="StatusKeys"/> and those of whoever folds the record.</param>
public sealed record StatusEntry(CoalitionId Coalition, AgreementId Agreement, IReadOnlyDictionary<string, string> Metadata)
{
    /// <summary>Id of the template.</summary>
    public string Template => Text(StatusKeys.Template);

    /// <summary>Its title.</summary>
    public string Title => Text(StatusKeys.Title);

    /// <summary>Number of its newest version; 0 where there is none.</summary>
    public int Newest => int.TryParse(Text(StatusKeys.Newest), NumberStyles.None, CultureInfo.InvariantCulture, out int version) ? version : 0;

    /// <summary>A part of the status; empty where it is absent.</summary>
    public string Text(string key) => Metadata.GetValueOrDefault(key, "");
}
