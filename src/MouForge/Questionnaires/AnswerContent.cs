namespace MouForge.Questionnaires;

/// <summary>What a text answer is expected to hold besides words.</summary>
public enum AnswerContent
{
    /// <summary>Words alone: a phone number in it is worth a warning.</summary>
    Words,

    /// <summary>A way to reach somebody: phone numbers and e-mail addresses are welcome.</summary>
    Contact,

    /// <summary>A postal address.</summary>
    Address,
}
