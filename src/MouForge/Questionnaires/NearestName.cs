namespace MouForge.Questionnaires;

/// <summary>Guesses what a misspelt name was meant to be.</summary>
static class NearestName
{
    const int LongestName = 60;

    /// <summary>"; did you mean 'quorum'?" where a known name is near enough, else how the sentence ends without it.</summary>
    public static string Hint(string name, IEnumerable<string> known, string otherwise = "")
    {
        if (name.Length > LongestName)
            return otherwise;
        string? nearest = null;
        int least = 1 + Math.Min(2, name.Length / 3);
        foreach (string candidate in known)
        {
            int distance = Math.Abs(candidate.Length - name.Length) < least ? Distance(name, candidate) : least;
            if (distance < least)
                (nearest, least) = (candidate, distance);
        }

        return nearest is null ? otherwise : $"; did you mean '{nearest}'?";
    }

    /// <summary>How many letters must be added, dropped or changed (Levenshtein), without regard to case.</summary>
    static int Distance(string left, string right)
    {
        Span<int> row = stackalloc int[right.Length + 1];
        for (int j = 0; j < row.Length; j++)
            row[j] = j;
        for (int i = 0; i < left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i + 1;
            for (int j = 0; j < right.Length; j++)
            {
                int change = diagonal + (char.ToUpperInvariant(left[i]) == char.ToUpperInvariant(right[j]) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(change, 1 + Math.Min(row[j], row[j + 1]));
            }
        }

        return row[^1];
    }
}
