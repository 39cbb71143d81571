namespace MouForge.Documents.Html.Writing;

/// <summary>Languages that are written from right to left.</summary>
static class TextDirection
{
    static readonly HashSet<string> RightToLeft = new(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of <c>dir</c>.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static string Of(string language) => RightToLeft.Contains(language.Split('-')[0]) ? "rtl" : "ltr";
}
