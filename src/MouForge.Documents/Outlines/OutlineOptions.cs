namespace MouForge.Documents.Outlines;

/// <summary>What an outline carries beside the agreed text.</summary>
[Flags]
public enum OutlineOptions
{
    /// <summary>The agreed text alone: what the content code is computed of.</summary>
    AgreedText = 0,

    /// <summary>Notes to counsel as well.</summary>
    CounselNotes = 1,
}
