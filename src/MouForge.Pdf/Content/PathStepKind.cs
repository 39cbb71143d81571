namespace MouForge.Pdf.Content;

/// <summary>The kinds of steps of a path.</summary>
enum PathStepKind
{
    Move,
    Line,
    Curve,
    Close,
}
