namespace MouForge.Storage.Azure;

/// <summary>How a try to append ended.</summary>
enum AppendAnswer
{
    /// <summary>The bytes stand at the position.</summary>
    Done,

    /// <summary>There is no blob yet.</summary>
    NoBlob,

    /// <summary>The blob has another length.</summary>
    OtherLength,
}
