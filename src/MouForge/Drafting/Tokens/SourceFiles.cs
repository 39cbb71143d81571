namespace MouForge.Drafting.Tokens;

/// <summary>Numbers the files of a template, so that a mark of three characters can name a file and a line. Safe to use from many threads.</summary>
sealed class SourceFiles
{
    readonly Lock _lock = new();
    readonly List<string> _files = [];
    readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The file of a number.</summary>
    public string this[int number]
    {
        get
        {
            lock (_lock)
                return _files[number];
        }
    }

    /// <summary>The number of a file, given when it is first asked for.</summary>
    public int NumberOf(string file)
    {
        lock (_lock)
        {
            if (!_numbers.TryGetValue(file, out int number))
            {
                number = _files.Count;
                _files.Add(file);
                _numbers.Add(file, number);
            }
            return number;
        }
    }

    /// <summary>A mark that names no place. It keeps apart what must not stand side by side.</summary>
    public static string NoMark { get; } = new([PrivateUse.Lead(TokenKind.Line), PrivateUse.Digit(0), PrivateUse.Digit(0)]);

    /// <summary>The mark that names a line of a file, from 1.</summary>
    public static string Mark(int file, int line)
        => new([PrivateUse.Lead(TokenKind.Line), PrivateUse.Digit(file % PrivateUse.Base), PrivateUse.Digit(Math.Min(line, PrivateUse.Base - 1))]);
}
