using MouForge.Pdf.Reading;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Updates;

/// <summary>A dictionary of a file, changed: entries that nobody touches stay byte for byte and in their order.</summary>
sealed class PdfEntries(PdfValue original)
{
    readonly List<(string Key, PdfValue Value)> _entries = [.. original.Entries];

    /// <summary>An entry; missing where there is none.</summary>
    public PdfValue this[string key]
    {
        get
        {
            int index = IndexOf(key);
            return index < 0 ? default : _entries[index].Value;
        }
    }

    /// <summary>Sets an entry where it stands, or after all others.</summary>
    public PdfEntries Set(string key, PdfValue value)
    {
        int index = IndexOf(key);
        if (index < 0)
        {
            _entries.Add((key, value));
        }
        else
        {
            _entries[index] = (key, value);
        }
        return this;
    }

    /// <summary>Sets an entry to what is written.</summary>
    public PdfEntries Set(string key, Action<PdfBuffer> write) => Set(key, PdfValue.Of(write));

    /// <summary>Takes an entry out.</summary>
    public PdfEntries Remove(string key)
    {
        int index = IndexOf(key);
        if (index >= 0)
        {
            _entries.RemoveAt(index);
        }
        return this;
    }

    /// <summary>Writes the dictionary.</summary>
    public void Write(PdfBuffer target)
    {
        WriteOpen(target);
        target.Raw(">>"u8);
    }

    /// <summary>Writes the dictionary without its end, so that others can add entries.</summary>
    public void WriteOpen(PdfBuffer target)
    {
        target.Raw("<<"u8);
        foreach (var (key, value) in _entries)
        {
            target.Name(key).Byte((byte)' ').Raw(value.Bytes.Span);
        }
    }

    /// <summary>The dictionary as a value.</summary>
    public PdfValue ToValue() => PdfValue.Of(Write);

    /// <summary>Writes it as an object.</summary>
    public void Write(PdfFile file, int id)
    {
        Write(file.Begin(id));
        file.End();
    }

    int IndexOf(string key) => _entries.FindIndex(entry => entry.Key == key);
}
