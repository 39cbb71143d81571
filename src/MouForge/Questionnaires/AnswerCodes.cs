namespace MouForge.Questionnaires;

/// <summary>The stable codes of findings in answer files.</summary>
public static class AnswerCodes
{
    /// <summary>Problem: the file is larger than any answer file.</summary>
    public const string TooLarge = "too_large";

    /// <summary>Problem: the file is not UTF-8.</summary>
    public const string NotUtf8 = "not_utf8";

    /// <summary>Problem: the file is not JSON.</summary>
    public const string NotJson = "not_json";

    /// <summary>Problem: values stand inside each other too deeply.</summary>
    public const string TooDeep = "too_deep";

    /// <summary>Problem: a key stands twice in one object.</summary>
    public const string DuplicateKey = "duplicate_key";

    /// <summary>Problem: the JSON type is not the question's.</summary>
    public const string WrongType = "wrong_type";

    /// <summary>Problem: an answer without which nothing can be done.</summary>
    public const string Needed = "needed";

    /// <summary>Problem: an id no catalog has.</summary>
    public const string UnknownId = "unknown_id";

    /// <summary>Problem: two agencies have one id.</summary>
    public const string DuplicatePartner = "duplicate_partner";

    /// <summary>Problem: a partner id no agency has.</summary>
    public const string UnknownPartner = "unknown_partner";

    /// <summary>Problem: a date that is not in the calendar.</summary>
    public const string NoSuchDate = "no_such_date";

    /// <summary>Problem: a number below or above what the question allows, or with decimals where whole numbers are meant.</summary>
    public const string OutOfRange = "out_of_range";

    /// <summary>Problem: a character that cannot be printed.</summary>
    public const string ControlCharacter = "control_character";

    /// <summary>Refusal: the address of a place that is kept secret (E-05).</summary>
    public const string SecretAddress = "secret_address";

    /// <summary>Refusal: a social security number (E-04).</summary>
    public const string SocialSecurityNumber = "social_security_number";

    /// <summary>Refusal: an alien registration number (E-04).</summary>
    public const string AlienNumber = "a_number";

    /// <summary>Refusal: a date of birth (E-04).</summary>
    public const string DateOfBirth = "date_of_birth";

    /// <summary>Warning: a required question is not answered.</summary>
    public const string MissingAnswer = "missing_answer";

    /// <summary>Warning: a key nobody asks for.</summary>
    public const string UnknownKey = "unknown_key";

    /// <summary>Warning: answers for documents of which there is no template here.</summary>
    public const string UnknownTemplate = "unknown_template";

    /// <summary>Warning: text that is none of a question's options.</summary>
    public const string NotAnOption = "not_an_option";

    /// <summary>Warning: text where a date is asked for.</summary>
    public const string NotADate = "not_a_date";

    /// <summary>Warning: no agency is listed.</summary>
    public const string NoPartners = "no_partners";

    /// <summary>Warning: a text that seems to describe one person (E-04).</summary>
    public const string PersonDescribed = "person_described";

    /// <summary>Warning: a case number (E-04).</summary>
    public const string CaseNumber = "case_number";

    /// <summary>Warning: a phone number where none is asked for (E-04).</summary>
    public const string PhoneInText = "phone_in_text";

    /// <summary>Warning: a street address where some agency keeps its location secret (E-04).</summary>
    public const string StreetAddress = "street_address";

    /// <summary>Any kind: there are more findings than are listed.</summary>
    public const string More = "more";
}
