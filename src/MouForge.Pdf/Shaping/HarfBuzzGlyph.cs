using System.Runtime.InteropServices;

namespace MouForge.Pdf.Shaping;

/// <summary>A glyph that HarfBuzz has chosen (hb_glyph_info_t).</summary>
[StructLayout(LayoutKind.Sequential)]
readonly struct HarfBuzzGlyph
{
    /// <summary>The glyph in the font.</summary>
    public readonly uint Glyph;

    /// <summary>Not for us.</summary>
    public readonly uint Mask;

    /// <summary>Index of the first character that it stands for.</summary>
    public readonly uint Cluster;

    readonly uint _reserved1;
    readonly uint _reserved2;
}
