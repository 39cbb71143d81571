namespace MouForge.Documents.Html.Writing;

/// <summary>The direction of languages as HTML names it.</summary>
static class TextDirection
{
    /// <summary>The value of <c>dir</c>.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static string Of(string language) => WritingDirection.IsRightToLeft(language) ? "rtl" : "ltr";
}
