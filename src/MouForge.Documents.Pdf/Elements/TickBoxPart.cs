using MouForge.Documents.Pdf.Fields;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>Lines of a tick box that are drawn together.</summary>
/// <param name="Box">The box.</param>
/// <param name="Top">How far below the top of its strip they begin, in points.</param>
/// <param name="First">The first line, from 0; with it the mark is drawn.</param>
/// <param name="End">The line after the last.</param>
readonly record struct TickBoxPart(PlacedTickBox Box, double Top, int First, int End);
