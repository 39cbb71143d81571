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
        body.Column = outer.At(IndentOf(body));
        body.WriteNumbered(Opening(body, clause), clause.Blocks);
        body.Column = outer;
    }

    static Opening Opening(BodyWriter body, ClauseBlock clause)
    {
        if (clause.Label.Length == 0)
        {
            return new(body.Styles.Indented, default);
        }
        var number = body.Numbers.Clause(clause.Label);
        if (number is not null && !body.IsClient)
        {
            return new(StyleIds.Clause, new() { Number = number == Usual ? null : number }, clause.Label);
        }
        int indent = IndentOf(body);
        return new(body.Styles.Indented, new() { Number = number, Left = indent, Hanging = indent }, clause.Label, number is null ? clause.Label : null);
    }

    static int IndentOf(BodyWriter body) => body.IsClient ? body.Measures.PartNumber : body.Measures.TextIndent;
}
