namespace MouForge.Drafting.Texts.Functions;

/// <summary>What a function takes in a place.</summary>
enum ArgumentKind
{
    /// <summary>Any value.</summary>
    Value,

    /// <summary>A text written out in the template.</summary>
    Literal,

    /// <summary>The id of a clause, written out.</summary>
    Clause,

    /// <summary>The id of a phrase, written out.</summary>
    Phrase,

    /// <summary>The key of a question, written out.</summary>
    Question,

    /// <summary>A condition about one agency, written out.</summary>
    PartnerCondition,
}
