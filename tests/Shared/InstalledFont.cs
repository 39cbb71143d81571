namespace MouForge.Tests.Shared;

/// <summary>Fonts that npm installs for scripts the program does not carry itself. A missing one fails the test and says how to install it.</summary>
static class InstalledFont
{
    /// <summary>The folder that npm installs to.</summary>
    public static string Folder => Repository.PathOf("build", "fonts", "node_modules", "@expo-google-fonts");

    public static byte[] Read(params string[] path)
    {
        string file = Path.Combine([Folder, .. path]);
        return File.Exists(file) ? File.ReadAllBytes(file) : throw new InvalidOperationException($"This test needs {file}. Run: npm ci --prefix build/fonts");
    }
}
