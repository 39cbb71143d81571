using System.Globalization;
using MouForge.Documents.Blocks;
using MouForge.Drafting.Reading.Syntax;

namespace MouForge.Drafting.Reading;

/// <summary>Reads rows of blanks and groups of tick boxes.</summary>
sealed class FieldReader(ReadingContext context, LineContainerReader lines)
{
    const string FieldUsage = "a blank is written - name: Label | share | lines | signature";
    const string TickUsage = "a tick box is written - name: Label";
    const string InitialsUsage = "a line for initials is written - name: Label";

    /// <summary>Reads one row of blanks.</summary>
    public IReadOnlyList<Block> ReadFields(LinesNode node, IReadOnlyList<TextLine> rows)
    {
        var fields = new List<FillField>();
        foreach (var row in rows.Where(row => row.Text.Length > 0))
        {
            string[] parts = [.. row.Text.Split('|').Select(part => part.Trim())];
            if (NameAndLabel(parts[0]) is not var (name, label) || Field(node, name, label, parts) is not { } field)
                context.Mistake(row.Line, FieldUsage);
            else
                fields.Add(field);
        }
        return fields.Count == 0 ? [] : [new FieldRowBlock(fields)];
    }

    /// <summary>Reads a group of tick boxes or of fields for initials.</summary>
    public IReadOnlyList<Block> ReadTicks(LinesNode node, IReadOnlyList<TextLine> rows, TickMark mark)
    {
        var boxes = new List<TickBox>();
        foreach (var row in rows.Where(row => row.Text.Length > 0))
        {
            if (NameAndLabel(row.Text) is not var (name, label))
                context.Mistake(row.Line, mark == TickMark.Box ? TickUsage : InitialsUsage);
            else
                boxes.Add(new TickBox(FullName(node, name), lines.ReadInlines(label, row.Line)) { Description = Description(node, label) });
        }
        return boxes.Count == 0 ? [] : [new TickGroupBlock(boxes) { Mark = mark, Columns = Columns(node) }];
    }

    int Columns(LinesNode node)
    {
        if (node.Attributes["columns"] is not (null or "1" or "2"))
            context.Mistake(node.Line, "columns is 1 or 2");
        return node.Attributes["columns"] == "2" ? 2 : 1;
    }

    FillField? Field(LinesNode node, string name, string label, string[] parts)
    {
        double share = 1;
        int height = 1;
        bool isRead = (parts.Length < 2 || double.TryParse(parts[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out share))
            && (parts.Length < 3 || int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out height))
            && (parts.Length < 4 || parts[3] == "signature") && parts.Length < 5 && share > 0 && height > 0;
        string printed = context.Tokens.PlainText(label);
        return !isRead ? null : new FillField(FullName(node, name), printed)
        {
            Description = Description(node, printed),
            Share = share,
            Lines = height,
            IsSignature = parts.Length == 4,
        };
    }

    static (string Name, string Label)? NameAndLabel(string text)
    {
        int colon = text.IndexOf(':');
        bool isRead = text.StartsWith("- ", StringComparison.Ordinal) && colon > 2;
        return isRead ? (text[2..colon].Trim(), text[(colon + 1)..].Trim()) : null;
    }

    string FullName(LinesNode node, string name)
    {
        string full = node.Attributes["part"] is { } part ? $"{part}.{name}" : name;
        return context.Tokens.PlainText(full);
    }

    string? Description(LinesNode node, string label) => node.Attributes["says"] is { } part
        ? string.Format(CultureInfo.InvariantCulture, context.Words.Furniture.FieldDescription, context.Tokens.PlainText(part), context.Tokens.PlainText(label))
        : null;
}
