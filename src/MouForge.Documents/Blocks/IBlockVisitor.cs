namespace MouForge.Documents.Blocks;

/// <summary>One method for each kind of block, so that the compiler lists what a new kind lacks.</summary>
/// <typeparam name="TResult">What a visit gives.</typeparam>
public interface IBlockVisitor<out TResult>
{
    /// <summary>Visits a paragraph.</summary>
    TResult Visit(ParagraphBlock block);

    /// <summary>Visits a heading below section level.</summary>
    TResult Visit(HeadingBlock block);

    /// <summary>Visits a numbered clause.</summary>
    TResult Visit(ClauseBlock block);

    /// <summary>Visits a list of sub-clauses or bullets.</summary>
    TResult Visit(ListBlock block);

    /// <summary>Visits the definition of a term.</summary>
    TResult Visit(DefinitionBlock block);

    /// <summary>Visits a list of facts with labels.</summary>
    TResult Visit(FactListBlock block);

    /// <summary>Visits a table.</summary>
    TResult Visit(TableBlock block);

    /// <summary>Visits a panel, notice or box.</summary>
    TResult Visit(PanelBlock block);

    /// <summary>Visits a note to counsel.</summary>
    TResult Visit(CounselNoteBlock block);

    /// <summary>Visits the status panel.</summary>
    TResult Visit(StatusPanelBlock block);

    /// <summary>Visits the contents list.</summary>
    TResult Visit(ContentsBlock block);

    /// <summary>Visits a signature block.</summary>
    TResult Visit(SignatureBlock block);

    /// <summary>Visits a row of fill-in fields.</summary>
    TResult Visit(FieldRowBlock block);

    /// <summary>Visits a group of tick boxes.</summary>
    TResult Visit(TickGroupBlock block);

    /// <summary>Visits a line to tear along.</summary>
    TResult Visit(CutLineBlock block);

    /// <summary>Visits two texts beside each other.</summary>
    TResult Visit(SideBySideBlock block);

    /// <summary>Visits a text in two languages.</summary>
    TResult Visit(BilingualBlock block);
}
