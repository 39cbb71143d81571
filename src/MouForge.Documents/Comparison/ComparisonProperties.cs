using System.Globalization;
using MouForge.Documents.Inlines;

namespace MouForge.Documents.Comparison;

/// <summary>What is said about a comparison as a document of its own.</summary>
static class ComparisonProperties
{
    /// <summary>The properties of the newer version, with what a comparison prints in its furniture.</summary>
    public static DocumentProperties Of(DocumentProperties old, DocumentProperties @new)
    {
        var words = @new.Words.Comparison;
        string title = Format(words.Title, @new.Title);
        string identity = $"{@new.DocumentId} · {Format(words.Versions, old.VersionLabel, @new.VersionLabel)}";
        string? codes = old.ContentCode is { } before && @new.ContentCode is { } after ? Format(words.Codes, before, after) : null;
        var band = @new.Design == DocumentDesign.Client ? new DocumentBand(words.State, [new TextInline(title)]) : null;
        return @new with
        {
            Comparison = new ComparisonMark(title, words.State, identity, codes, band),
            FormLine = @new.FormLine is null ? null : identity,
        };
    }

    static string Format(string format, params object[] values) => string.Format(CultureInfo.InvariantCulture, format, values);
}
