namespace MouForge.Questionnaires;

/// <summary>What kind of answer a question takes, and with it the JSON type in an answer file.</summary>
public enum QuestionType
{
    /// <summary>One line of text.</summary>
    ShortText,

    /// <summary>Text of several lines or paragraphs.</summary>
    LongText,

    /// <summary>One of the options.</summary>
    One,

    /// <summary>Any number of the options.</summary>
    Many,

    /// <summary>A calendar date, written yyyy-mm-dd.</summary>
    Date,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Yes or no: JSON <c>true</c> or <c>false</c>.</summary>
    YesNo,

    /// <summary>A list of plain texts, or of items with fields.</summary>
    List,

    /// <summary>A person: name, title, e-mail, phone, and whether these may be shown publicly.</summary>
    Person,

    /// <summary>The id of one of the agencies in the same answer file.</summary>
    Partner,
}
