using MouForge.Documents.Blocks;
using MouForge.Documents.Word.Styles;
using static MouForge.Documents.Word.Styles.Length;

namespace MouForge.Documents.Word.Body;

/// <summary>Writes lists of sub-clauses, whose letters Word counts, and lists of bullets.</summary>
static class ListWriter
{
    static readonly int AfterLast = Twips(6);

    public static void Write(BodyWriter body, ListBlock list)
    {
        var outer = body.Lists;
        bool keepAfter = body.KeepWithNext;
        if (list.Ordered)
        {
            body.Numbers.BeginList(outer.Letters);
        }
        for (int i = 0; i < list.Items.Count; i++)
        {
            bool last = i == list.Items.Count - 1;
            body.KeepWithNext = last ? keepAfter : KeepRules.ItemWithNext(i, list.Items.Count);
            body.Lists = outer with { Ends = outer.Ends && last };
            var around = body.Revisions.Enter(list.Items[i].Change);
            WriteItem(body, list.Items[i], list.Ordered);
            body.Revisions.Leave(around);
        }
        (body.Lists, body.KeepWithNext) = (outer, keepAfter);
    }

    static void WriteItem(BodyWriter body, ListItem item, bool ordered)
    {
        var (column, lists) = (body.Column, body.Lists);
        var opening = ordered ? Letter(body, item) : Bullet(body);
        body.Column = column.At(column.Indent + (ordered ? body.Measures.LetterStep : body.Measures.BulletStep));
        body.Lists = ordered ? lists with { Letters = lists.Letters + 1 } : lists with { Bullets = lists.Bullets + 1 };
        // Where a text stands in two languages, every item is a list of its own.
        if (lists.Ends && item.Blocks.Count == 1 && body.Styles != TextStyles.Bilingual)
        {
            opening = opening with { Format = opening.Format with { After = AfterLast } };
        }
        body.WriteNumbered(opening, item.Blocks);
        (body.Column, body.Lists) = (column, lists);
    }

    static Opening Letter(BodyWriter body, ListItem item)
    {
        int depth = body.Lists.Letters;
        int step = body.Measures.LetterStep;
        int left = body.Column.Indent + step;
        string? plain = body.BoxStyle ?? (body.IsClient ? body.Styles.Running : null);
        if (body.Numbers.Letter(item.Label, depth) is not { } number)
        {
            return new(plain ?? StyleIds.BodyText, new() { Left = left, Hanging = step, After = Twips(3) }, Label: item.Label);
        }
        var usual = new NumberReference(ListIds.Clauses, depth == 0 ? 2 : 3);
        bool usualPlace = plain is null && left == body.Measures.TextIndent + (step * (depth + 1));
        return new(plain ?? (depth == 0 ? StyleIds.SubClause : StyleIds.SubSubClause), new()
        {
            Number = plain is null && number == usual ? null : number,
            Left = usualPlace ? null : left,
            Hanging = usualPlace ? null : step,
        });
    }

    static Opening Bullet(BodyWriter body)
    {
        int step = body.Measures.BulletStep;
        int left = body.Column.Indent + step;
        int level = Math.Min(body.Lists.Bullets, Parts.NumberingPart.Levels - 1);
        bool usual = body.BoxStyle is null && level == 0 && body.Styles.AreNumbered;
        bool usualPlace = usual && left == step;
        return new(body.BoxStyle ?? body.Styles.Bullet, new()
        {
            Number = usual ? null : new NumberReference(body.Styles.Bullets, level),
            Left = usualPlace ? null : left,
            Hanging = usualPlace ? null : Parts.NumberingPart.BulletHanging(body.Styles.Bullets, step),
        });
    }
}
