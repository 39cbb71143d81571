namespace MouForge.Storage.Files;

/// <summary>Says in words what the file system refused.</summary>
static class FolderErrors
{
    // errno.h: Linux, and for the quota macOS.
    const int InputOutput = 5;
    const int TooManyFiles = 24;
    const int NoSpace = 28;
    const int ReadOnly = 30;
    const int OverQuota = 122;
    const int OverQuotaOnMac = 69;

    /// <summary>Whether an exception is the file system's.</summary>
    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <summary>An exception that says where, what and what next.</summary>
    /// <param name="cause">The file system's own.</param>
    /// <param name="what">The blob or listing it is about.</param>
    /// <param name="root">The folder of the store.</param>
    public static IOException Explain(Exception cause, string what, string root) => new($"{what} in {root}: {Reason(cause)}", cause);

    /// <summary>An exception about the folder as a whole.</summary>
    public static IOException Explain(Exception cause, string root) => new($"The store in {root} cannot be opened: {Reason(cause)}", cause);

    static string Reason(Exception cause) => cause is UnauthorizedAccessException
        ? "the account that runs this program has no permission. Give it read and write access to the folder and all in it."
        : cause.HResult switch
        {
            NoSpace => "the disk is full. Nothing was changed; free some space and try again.",
            OverQuota or OverQuotaOnMac => "the account's disk quota is used up. Nothing was changed; free some space and try again.",
            ReadOnly => "the file system is read-only. Mount it for writing, or use another folder.",
            TooManyFiles => "too many files are open. Raise the limit (ulimit -n) and try again.",
            InputOutput => "the disk reports an error. Check the disk before anything else is written.",
            _ => cause.Message,
        };
}
