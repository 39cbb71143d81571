using System.Globalization;
using MouForge.Blobs;

namespace MouForge.Coalitions;

/// <summary>The names under which the states of answers lie: the current one, and every one by its number.</summary>
/// <param name="Path">Path in the work container, without an ending.</param>
public readonly record struct StateBlobs(string Path)
{
    /// <summary>The current state; can be rebuilt from the numbered ones.</summary>
    public BlobName Current => BlobName.InWork($"{Path}.json");

    /// <summary>A state by its number, from 1. Written once.</summary>
    public BlobName At(int number) => BlobName.InWork(string.Create(CultureInfo.InvariantCulture, $"{Path}/{number}.json"));
}
