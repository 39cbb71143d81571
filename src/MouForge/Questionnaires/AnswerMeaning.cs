namespace MouForge.Questionnaires;

/// <summary>What an answer means to the checks across documents, whatever document asks for it.</summary>
public enum AnswerMeaning
{
    /// <summary>Nothing beyond its words.</summary>
    None,

    /// <summary>A leadership role of the coalition, by its name in CP-24.</summary>
    Office,

    /// <summary>Who takes over an office that stands beside it: a seat of an agency ("p4 alternate") or a person's name.</summary>
    Successor,

    /// <summary>Years an office lasts.</summary>
    OfficeYears,

    /// <summary>Whether the leaders begin in different years.</summary>
    StaggeredOffices,
}
