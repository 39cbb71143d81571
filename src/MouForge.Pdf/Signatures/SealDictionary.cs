using MouForge.Pdf.Syntax;
using MouForge.Pdf.Updates;

namespace MouForge.Pdf.Signatures;

/// <summary>The signature dictionary of a seal (ISO 32000-1, 12.8.1; ETSI EN 319 142-1, 6.3), with room for what is known only when the file is whole.</summary>
/// <param name="options">What the seal says.</param>
/// <param name="at">When it is made.</param>
/// <param name="room">Bytes that the signature may take.</param>
sealed class SealDictionary(SealOptions options, DateTimeOffset at, int room)
{
    /// <summary>Room for "0 start end rest": three numbers of ten digits.</summary>
    public const int RangeRoom = 34;

    /// <summary>The key before the four numbers that say what is signed.</summary>
    public static ReadOnlySpan<byte> RangeKey => "/ByteRange["u8;

    /// <summary>Writes it, and the catalog's word that nothing may change after it.</summary>
    public SealHole Write(PdfFile file, int id, PdfEntries catalog)
    {
        var target = file.Begin(id).Raw("<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M"u8).Date(at)
            .Raw("/Name"u8).Text(options.Name).Raw("/Reason"u8).Text(options.Reason)
            // DocMDP with P 1 (Table 254): no change is permitted.
            .Raw("/Reference[<</Type/SigRef/TransformMethod/DocMDP/TransformParams<</Type/TransformParams/P 1/V/1.2>>>>]"u8)
            .Raw(RangeKey).Raw("0"u8);
        for (int i = 1; i < RangeRoom; i++)
        {
            target.Byte((byte)' ');
        }
        target.Raw("]/Contents"u8);
        var hole = new SealHole(file.Position, (2 * room) + 2);
        target.Byte((byte)'<');
        target.Room(2 * room)[..(2 * room)].Fill((byte)'0');
        target.Advance(2 * room);
        target.Raw(">>>"u8);
        file.End();
        catalog.Set("Perms", permissions => permissions.Raw("<</DocMDP "u8).Reference(id).Raw(">>"u8));
        return hole;
    }
}
