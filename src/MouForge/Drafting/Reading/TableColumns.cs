using System.Globalization;
using MouForge.Documents.Blocks;
using MouForge.Drafting.Reading.Syntax;

namespace MouForge.Drafting.Reading;

/// <summary>What stands in braces behind <c>::: table</c>.</summary>
sealed class TableColumns
{
    const string Free = "*";

    public TableColumns(ReadingContext context, LinesNode node, int count)
    {
        string?[] widths = PerColumn(context, node, "widths", count);
        string?[] alignments = PerColumn(context, node, "align", count);
        string[] members = Words(node.Attributes["members"]);
        Columns = [.. Enumerable.Range(0, count).Select(i => new TableColumn
        {
            Width = Width(context, node, widths[i]),
            Alignment = Alignment(context, node, alignments[i]),
            MembersOnly = members.Contains((i + 1).ToString(CultureInfo.InvariantCulture)),
        })];
        if (members.Any(member => !int.TryParse(member, out int column) || column < 1 || column > count))
            context.Mistake(node.Line, $"members names columns from 1 to {count}");
        Style = node.Attributes["style"] switch
        {
            null or "normal" => TableStyle.Normal,
            "dense" => TableStyle.Dense,
            var other => Unknown(context, node, other, TableStyle.Normal, "style is normal or dense"),
        };
        IsFullWidth = node.Attributes["width"] switch
        {
            null => false,
            "full" => true,
            var other => Unknown(context, node, other, false, "width is full, or left out"),
        };
        IsSorted = node.Attributes["sorted"] switch
        {
            null => false,
            "first" => true,
            var other => Unknown(context, node, other, false, "sorted is first, or left out"),
        };
        Description = context.Tokens.PlainText(node.Attributes["about"] ?? "");
        if (Description.Length == 0)
            context.Mistake(node.Line, "a table says what it shows: ::: table {about=\"…\"}");
    }

    /// <summary>The columns.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The look.</summary>
    public TableStyle Style { get; }

    /// <summary>True where the table begins at the margin.</summary>
    public bool IsFullWidth { get; }

    /// <summary>True where the rows stand in the order of their first cells.</summary>
    public bool IsSorted { get; }

    /// <summary>What the table shows.</summary>
    public string Description { get; }

    static string?[] PerColumn(ReadingContext context, LinesNode node, string key, int count)
    {
        string[] words = Words(node.Attributes[key]);
        if (words.Length > 0 && words.Length != count)
            context.Mistake(node.Line, $"{key} names {words.Length} columns where the table has {count}");
        return [.. Enumerable.Range(0, count).Select(i => i < words.Length ? words[i] : null)];
    }

    static string[] Words(string? text) => text?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    static double? Width(ReadingContext context, LinesNode node, string? width)
    {
        if (width is null or Free)
            return null;
        return double.TryParse(width, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double points)
            ? points
            : Unknown<double?>(context, node, width, null, "a width is a number of points, or * where it follows from the text");
    }

    static ColumnAlignment Alignment(ReadingContext context, LinesNode node, string? align) => align switch
    {
        null or "start" => ColumnAlignment.Start,
        "center" => ColumnAlignment.Center,
        "end" => ColumnAlignment.End,
        _ => Unknown(context, node, align, ColumnAlignment.Start, "a column stands start, center or end"),
    };

    static T Unknown<T>(ReadingContext context, LinesNode node, string word, T instead, string usage)
    {
        context.Mistake(node.Line, $"'{word}': {usage}");
        return instead;
    }
}
