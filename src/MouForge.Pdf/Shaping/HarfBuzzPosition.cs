using System.Runtime.InteropServices;

namespace MouForge.Pdf.Shaping;

/// <summary>Where HarfBuzz has placed a glyph, in font units (hb_glyph_position_t).</summary>
[StructLayout(LayoutKind.Sequential)]
readonly struct HarfBuzzPosition
{
    public readonly int AdvanceX;

    public readonly int AdvanceY;

    public readonly int OffsetX;

    public readonly int OffsetY;

    readonly uint _reserved;
}
