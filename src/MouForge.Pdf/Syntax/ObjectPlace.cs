namespace MouForge.Pdf.Syntax;

/// <summary>Where an object lies: an entry of a cross-reference stream (ISO 32000-1, Table 18).</summary>
/// <param name="Kind">0 nowhere, 1 in the file, 2 in an object stream.</param>
/// <param name="Position">Byte offset, or number of the object stream.</param>
/// <param name="Index">Index within the object stream.</param>
readonly record struct ObjectPlace(byte Kind, int Position, int Index)
{
    public static ObjectPlace InFile(int offset) => new(1, offset, 0);

    public static ObjectPlace InPack(int stream, int index) => new(2, stream, index);
}
