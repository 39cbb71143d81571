namespace MouForge.Questionnaires;

/// <summary>The seats an agency fills.</summary>
public enum SeatKind
{
    /// <summary>Who speaks for the agency in the coalition (PP-19).</summary>
    Representative,

    /// <summary>Who steps in for the representative (PP-20).</summary>
    Alternate,

    /// <summary>The head of the agency, who signs for it (PP-22).</summary>
    Head,
}
