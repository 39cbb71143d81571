namespace MouForge.Tests.Shared;

/// <summary>Finds files of the checkout the tests run in.</summary>
static class Repository
{
    /// <summary>The folder that holds MouForge.sln.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A path below the root.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Source files below a folder of the root, without build output.</summary>
    public static IEnumerable<string> Files(string folder, string pattern)
        => Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"))
            .Order(StringComparer.Ordinal);

    static string Find(string folder)
        => File.Exists(Path.Combine(folder, "MouForge.sln")) ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("MouForge.sln is in no folder above the tests."));
}
