using System.Runtime.CompilerServices;

namespace MouForge.Documents.Markup;

/// <summary>Lets the compiler write an interpolated string into a <see cref="MarkupBuffer"/> piece by piece, without making the string.</summary>
[InterpolatedStringHandler]
public readonly ref struct MarkupText
{
    readonly MarkupBuffer _buffer;

    /// <summary>Called by the compiler.</summary>
    public MarkupText(int literalLength, int formattedCount, MarkupBuffer buffer) => _buffer = buffer;

    /// <summary>A literal part: markup.</summary>
    public void AppendLiteral(string markup) => _buffer.Raw(markup);

    /// <summary>A part filled in: text, escaped.</summary>
    public void AppendFormatted(ReadOnlySpan<char> text) => _buffer.Text(text);

    /// <summary>A part filled in: a whole number.</summary>
    public void AppendFormatted(int number) => _buffer.Number(number);
}
