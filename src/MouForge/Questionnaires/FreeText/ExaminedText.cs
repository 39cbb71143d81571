namespace MouForge.Questionnaires.FreeText;

/// <summary>A text made ready for the guard: one kind of dash and space, a lower-case copy for looking up words, its figures counted.</summary>
readonly struct ExaminedText
{
    readonly string _lower;

    public ExaminedText(string text)
    {
        Plain = PlainText.Of(text);
        _lower = Plain.ToLowerInvariant();
        foreach (char letter in Plain)
        {
            if (char.IsAsciiDigit(letter))
                Digits++;
        }
    }

    public string Plain { get; }

    public int Digits { get; }

    /// <summary>Whether one of the words, written in small letters, stands in the text, be it as part of another.</summary>
    public bool HasAny(string[] words)
    {
        foreach (string word in words)
        {
            if (_lower.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
