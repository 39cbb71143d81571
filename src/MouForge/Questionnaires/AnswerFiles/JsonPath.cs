using System.Globalization;

namespace MouForge.Questionnaires.AnswerFiles;

/// <summary>Paths in an answer file, as messages print them: <c>partners[3].signatory.email</c>.</summary>
static class JsonPath
{
    const int LongestKey = 60;

    public static string Of(string path, string key)
    {
        string step = Plain(key);
        return path.Length == 0 ? step : $"{path}.{step}";
    }

    public static string Of(string path, IEnumerable<string> keys) => keys.Aggregate(path, Of);

    public static string Of(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    static bool IsPlain(string key)
    {
        foreach (char letter in key)
        {
            if (!char.IsLetterOrDigit(letter) && letter is not ('_' or '-'))
                return false;
        }

        return key.Length is > 0 and <= LongestKey;
    }

    /// <summary>A key that is long or holds odd characters is cut and quoted, so that a message stays one line.</summary>
    static string Plain(string key)
    {
        if (IsPlain(key))
            return key;
        string cut = key.Length > LongestKey ? $"{key[..LongestKey]}…" : key;
        return $"[\"{string.Concat(cut.Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '?' : letter))}\"]";
    }
}
