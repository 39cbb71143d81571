using System.CommandLine;
using System.Globalization;
using MouForge.Documents;

namespace MouForge.Host.Cli;

/// <summary>Options that several commands share, worded once.</summary>
static class CommonOptions
{
    public static Argument<string> Template() => new("template") { Description = "Which document, by its folder in templates/ (see 'mouforge templates')" };

    public static Option<FileInfo> Answers() => new("--answers") { Description = "The answer file (JSON)", Required = true, HelpName = "FILE" };

    public static Option<string> Data() => new("--data")
    {
        Description = "Folder of the store; it is made where it is missing",
        HelpName = "DIR",
        DefaultValueFactory = _ => "data",
    };

    public static Option<bool> Json() => new("--json") { Description = "Print one JSON object and nothing else" };

    public static Option<string> Language()
        => new("--language") { Description = "Language of the text, for example en", HelpName = "LANGUAGE", DefaultValueFactory = _ => "en" };

    public static Option<string> Languages() => new("--language")
    {
        Description = "Language of the text, for example en; for forms that clients hold also two beside each other, for example en+es",
        HelpName = "LANGUAGE",
        DefaultValueFactory = _ => "en",
    };

    public static Option<PrintSize> Print() => new("--print")
    {
        Description = "normal, or large: 18 pt, set again in one column (normal where it is left out)",
        HelpName = "SIZE",
        CustomParser = result =>
        {
            string word = result.Tokens[0].Value;
            if (word is not ("normal" or "large"))
            {
                result.AddError($"--print: there is no size '{word}'. There are: normal, large.");
            }
            return word == "large" ? PrintSize.Large : PrintSize.Normal;
        },
    };

    public static Option<DateOnly?> AsOf() => new("--as-of")
    {
        Description = "The day the document is dated, yyyy-mm-dd (today where it is left out)",
        HelpName = "DATE",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return date;
            }
            result.AddError($"--as-of: '{text}' is not a date of the form yyyy-mm-dd.");
            return null;
        },
    };

    /// <summary>The day given, or today in UTC.</summary>
    public static DateOnly DayOf(DateOnly? asOf, TimeProvider time) => asOf ?? DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
}
