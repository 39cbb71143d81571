using System.Globalization;

namespace MouForge.Storage.Tests.Processes;

/// <summary>What processes said that the store had acknowledged before they were killed.</summary>
sealed class Acknowledged
{
    /// <summary>Blobs that were created.</summary>
    public List<string> Created { get; } = [];

    /// <summary>The last number of each blob that was replaced or put.</summary>
    public Dictionary<string, int> Latest { get; } = [];

    /// <summary>The appends to each record, in order.</summary>
    public Dictionary<string, List<(int Run, int Number)>> Appends { get; } = [];

    /// <summary>All of them.</summary>
    public int Count { get; private set; }

    public void Add(int run, IReadOnlyList<string> lines)
    {
        foreach (string line in lines)
        {
            string[] words = line.Split(' ');
            int number = int.Parse(words[2], CultureInfo.InvariantCulture);
            Count++;
            switch (words[0])
            {
                case "created":
                    Created.Add(words[1]);
                    break;
                case "appended":
                    AppendsTo(words[1]).Add((run, number));
                    break;
                default:
                    Latest[words[1]] = number;
                    break;
            }
        }
    }

    List<(int Run, int Number)> AppendsTo(string path) => Appends.TryGetValue(path, out var known) ? known : Appends[path] = [];
}
