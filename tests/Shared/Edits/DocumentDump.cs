using System.Collections;
using System.Reflection;
using System.Text;
using MouForge.Documents;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;

namespace MouForge.Tests.Shared.Edits;

/// <summary>Writes all properties of a document's parts, one a line, found by reflection, so that a property nobody compares does not go unnoticed.</summary>
static class DocumentDump
{
    static readonly string[] Layout =
        ["StartsPage", "Landscape", "InPublicCopy", "MembersOnly", "Anchor", "ClauseId", "Columns", "Description", "Share", "Tinted", "EqualityContract"];

    /// <summary>Everything.</summary>
    public static string Of(Document document) => Write(document.Sections, []);

    /// <summary>The text with its numbers and styles: without what only lays out, and without furniture.</summary>
    public static string TextOf(Document document) => Write(document.Sections, Layout);

    /// <summary>Where two texts part, with what stands before; empty where they are the same.</summary>
    public static string Difference(string one, string other)
    {
        string[] lines = one.Split('\n'), others = other.Split('\n');
        int same = lines.Zip(others).TakeWhile(pair => pair.First == pair.Second).Count();
        return one == other ? "" : string.Join('\n', [.. Around(lines, same), "against", .. Around(others, same)]);
    }

    static IEnumerable<string> Around(string[] lines, int at) => lines.Skip(Math.Max(0, at - 12)).Take(16);

    static string Write(object value, string[] without)
    {
        var text = new StringBuilder();
        Write(text, value, 0, without);
        return text.ToString();
    }

    static void Write(StringBuilder text, object? value, int depth, string[] without)
    {
        switch (value)
        {
            case null or string or ValueType:
                text.Append(' ').Append(value).Append('\n');
                break;
            case IEnumerable<Inline> inlines:
                WriteAll(text, Joined(inlines), depth, without);
                break;
            case IEnumerable parts:
                WriteAll(text, parts, depth, without);
                break;
            default:
                WriteProperties(text, value, depth, without);
                break;
        }
    }

    static void WriteAll(StringBuilder text, IEnumerable parts, int depth, string[] without)
    {
        text.Append('\n');
        foreach (object part in parts)
        {
            if (without.Length == 0 || part is not (StatusPanelBlock or ContentsBlock))
            {
                text.Append(' ', depth).Append('-');
                Write(text, part, depth + 1, without);
            }
        }
    }

    static void WriteProperties(StringBuilder text, object value, int depth, string[] without)
    {
        text.Append(' ').Append(value.GetType().Name).Append('\n');
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (!without.Contains(property.Name))
            {
                text.Append(' ', depth).Append(property.Name);
                Write(text, property.GetValue(value), depth + 1, without);
            }
        }
    }

    // How a text is divided into pieces of one style says nothing.
    static List<Inline> Joined(IEnumerable<Inline> inlines)
    {
        var joined = new List<Inline>();
        foreach (var inline in inlines)
        {
            if (inline is TextInline text && joined.Count > 0 && joined[^1] is TextInline before && before with { Text = text.Text } == text)
            {
                joined[^1] = before with { Text = before.Text + text.Text };
            }
            else if (inline is not TextInline { Text: "" })
            {
                joined.Add(inline);
            }
        }
        return joined;
    }
}
