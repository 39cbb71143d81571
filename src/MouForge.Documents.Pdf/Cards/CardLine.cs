using MouForge.Documents.Pdf.Composition;

namespace MouForge.Documents.Pdf.Cards;

/// <summary>A line of a card.</summary>
/// <param name="Texts">What stands on it.</param>
/// <param name="Height">Its height in points.</param>
readonly record struct CardLine(IReadOnlyList<CardText> Texts, double Height)
{
    /// <summary>Space above it.</summary>
    public double Before { get; init; }

    /// <summary>What holds it and the next line together.</summary>
    public Bond Bond { get; init; }
}
