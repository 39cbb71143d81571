namespace MouForge.Documents.Word.Returned;

/// <summary>Why a file that came back is not read.</summary>
/// <param name="Code">A stable name of the reason: "not_docx", "too_large", "macros", "external_parts", "damaged".</param>
/// <param name="Message">What is wrong and what to do, for the person who uploaded it.</param>
public sealed record ReturnedRefusal(string Code, string Message)
{
    internal static readonly ReturnedRefusal NotWord = new("not_docx", "This is not a Word file (.docx). In Word, save it as “Word Document (.docx)” without a password and upload that.");

    internal static readonly ReturnedRefusal Macros = new("macros", "The file holds macros (program code). Save it as “Word Document (.docx)”, which holds none, and upload that.");

    internal static readonly ReturnedRefusal External = new("external_parts", "The file takes parts from other places, such as linked pictures or a template. Break the links or paste them in, save, and upload it again.");

    internal static readonly ReturnedRefusal Damaged = new("damaged", "The file is damaged. Open it in Word, save it under a new name, and upload that.");

    internal static ReturnedRefusal TooLarge(string what, string limit)
        => new("too_large", $"The file has too much in it ({what}; at most {limit}). Send the edited agreement alone, without attachments.");
}
