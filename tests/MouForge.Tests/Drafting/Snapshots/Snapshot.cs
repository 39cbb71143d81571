using System.Runtime.CompilerServices;
using System.Text;

namespace MouForge.Tests.Drafting.Snapshots;

/// <summary>
/// Compares a text with the <c>*.verified.txt</c> file beside the test. On a difference the test fails with the lines that differ and
/// leaves a <c>*.received.txt</c>; where that is right, it becomes the verified file.
/// </summary>
static class Snapshot
{
    const int Around = 2;
    const int MostDifferences = 12;

    public static void Match(string text, string name, [CallerFilePath] string testFile = "")
    {
        string folder = Path.GetDirectoryName(testFile)!;
        string verified = Path.Combine(folder, $"{name}.verified.txt");
        string received = Path.Combine(folder, $"{name}.received.txt");
        string expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        File.Delete(received);
        if (text == expected)
            return;
        File.WriteAllText(received, text);
        throw new InvalidOperationException($"{name} differs from what was verified; compare {received} with {verified}.\n{Difference(expected.Split('\n'), text.Split('\n'))}");
    }

    static string Difference(string[] expected, string[] actual)
    {
        var shown = new StringBuilder();
        int differences = 0;
        for (int e = 0, a = 0; (e < expected.Length || a < actual.Length) && differences < MostDifferences;)
        {
            if (e < expected.Length && a < actual.Length && expected[e] == actual[a])
            {
                e++;
                a++;
                continue;
            }
            differences++;
            var (nextExpected, nextActual) = NextCommon(expected, e, actual, a);
            shown.Append("@ line ").Append(a + 1).Append('\n');
            Append(shown, "  ", actual, Math.Max(0, a - Around), a);
            Append(shown, "- ", expected, e, nextExpected);
            Append(shown, "+ ", actual, a, nextActual);
            (e, a) = (nextExpected, nextActual);
        }
        return shown.ToString();
    }

    // The nearest place where both go on alike.
    static (int Expected, int Actual) NextCommon(string[] expected, int e, string[] actual, int a)
    {
        for (int distance = 1; distance < expected.Length + actual.Length; distance++)
        {
            for (int step = 0; step <= distance; step++)
            {
                int nextExpected = e + step;
                int nextActual = a + distance - step;
                if (nextExpected < expected.Length && nextActual < actual.Length && expected[nextExpected] == actual[nextActual] && expected[nextExpected].Length > 0)
                    return (nextExpected, nextActual);
            }
        }
        return (expected.Length, actual.Length);
    }

    static void Append(StringBuilder shown, string mark, string[] lines, int from, int to)
    {
        for (int i = from; i < to; i++)
            shown.Append(mark).Append(lines[i]).Append('\n');
    }
}
