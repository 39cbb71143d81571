namespace MouForge.Documents.Pdf.Scripts;

/// <summary>A script for which the program carries no font itself.</summary>
enum Script
{
    /// <summary>Letters that join and run from right to left.</summary>
    Arabic,

    /// <summary>Chinese characters.</summary>
    Chinese,
}
