namespace MouForge.Host.Sealing;

/// <summary>Which certificate is configured to seal with.</summary>
/// <param name="File">A file with certificate and key: PKCS #12, or PEM with both; null where the store makes its own.</param>
/// <param name="Password">The file's password; null for none.</param>
sealed record SealSource(string? File, string? Password)
{
    const string FileVariable = "MOUFORGE_SEAL";
    const string PasswordVariable = "MOUFORGE_SEAL_PASSWORD";

    /// <summary>Nothing is configured.</summary>
    public static SealSource Store { get; } = new(null, null);

    /// <summary>What the environment configures.</summary>
    public static SealSource FromEnvironment()
        => Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } file ? new(file, Environment.GetEnvironmentVariable(PasswordVariable)) : Store;
}
