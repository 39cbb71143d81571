using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace MouForge.Pdf.Fonts;

/// <summary>Puts tables together to a font file with its directory and checksums (OpenType 1.9, "Organization of an OpenType font").</summary>
sealed class FontFileBuilder
{
    const int HeaderLength = 12;
    const int RecordLength = 16;
    const int ChecksumInHead = 8;

    // The whole file sums up to this once 'head' holds what is missing.
    const uint FileChecksum = 0xB1B0AFBA;

    readonly SortedDictionary<string, byte[]> _tables = new(StringComparer.Ordinal);

    public void Add(string tag, byte[] table) => _tables[tag] = table;

    public byte[] Build()
    {
        int start = HeaderLength + RecordLength * _tables.Count;
        byte[] file = new byte[start + _tables.Values.Sum(table => Padded(table.Length))];
        WriteHeader(file);
        int record = HeaderLength, at = start, head = 0;
        foreach (var (tag, table) in _tables)
        {
            table.CopyTo(file, at);
            if (tag == "head")
            {
                head = at;
                BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + ChecksumInHead), 0);
            }
            WriteRecord(file.AsSpan(record), tag, Checksum(file.AsSpan(at, Padded(table.Length))), (at, table.Length));
            record += RecordLength;
            at += Padded(table.Length);
        }
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + ChecksumInHead), FileChecksum - Checksum(file));
        return file;
    }

    void WriteHeader(Span<byte> file)
    {
        int count = _tables.Count, log = BitOperations.Log2((uint)count);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], (ushort)(RecordLength << log));
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], (ushort)log);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)(RecordLength * count - (RecordLength << log)));
    }

    static void WriteRecord(Span<byte> record, string tag, uint checksum, (int Offset, int Length) table)
    {
        Encoding.ASCII.GetBytes(tag, record);
        BinaryPrimitives.WriteUInt32BigEndian(record[4..], checksum);
        BinaryPrimitives.WriteInt32BigEndian(record[8..], table.Offset);
        BinaryPrimitives.WriteInt32BigEndian(record[12..], table.Length);
    }

    static uint Checksum(ReadOnlySpan<byte> words)
    {
        uint sum = 0;
        for (; words.Length >= 4; words = words[4..])
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(words);
        }
        return sum;
    }

    static int Padded(int length) => (length + 3) & ~3;
}
