using System.Buffers.Binary;

namespace MouForge.Pdf.Fonts;

/// <summary>Big-endian reading at absolute positions of a font file. Reading outside of the file throws <see cref="ArgumentOutOfRangeException"/>.</summary>
readonly struct FontBytes(ReadOnlyMemory<byte> file)
{
    public ReadOnlySpan<byte> All => file.Span;

    public int Length => file.Length;

    public ReadOnlySpan<byte> Slice(int at, int length) => file.Span.Slice(at, length);

    public byte U8(int at) => file.Span.Slice(at, 1)[0];

    public ushort U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(file.Span[at..]);

    public short S16(int at) => BinaryPrimitives.ReadInt16BigEndian(file.Span[at..]);

    public uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(file.Span[at..]);

    public int S32(int at) => BinaryPrimitives.ReadInt32BigEndian(file.Span[at..]);
}
