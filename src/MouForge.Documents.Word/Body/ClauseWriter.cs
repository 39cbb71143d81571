using MouForge.Documents.Blocks;
using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Body;

/// <summary>Writes a numbered clause and what stands in it.</summary>
static class ClauseWriter
{
    static readonly NumberReference Usual = new(ListIds.Clauses, 1);

    public static void Write(BodyWriter body, ClauseBlock clause)
    {
        var outer = body.Column;
        body.Column = outer.At(TextColumn.ClauseIndent);
        body.WriteNumbered(Opening(body, clause), clause.Blocks);
        body.Column = outer;
    }

    static Opening Opening(BodyWriter body, ClauseBlock clause)
    {
        if (clause.Label.Length == 0)
        {
            return new(StyleIds.BodyText, default);
        }
        var number = body.Numbers.Clause(clause.Label);
        return number is null
            ? new(StyleIds.BodyText, new() { Left = TextColumn.ClauseIndent, Hanging = TextColumn.ClauseIndent }, clause.Label, clause.Label)
            : new(StyleIds.Clause, new() { Number = number == Usual ? null : number }, clause.Label);
    }
}
