namespace MouForge.Documents.Word.Body;

/// <summary>
/// Names of bookmarks. A numbered part is found by its number, which is unique in the document; Word hides names that begin with an
/// underscore.
/// </summary>
static class Bookmark
{
    /// <summary>The bookmark of the part with a number: "_Ref13_4" for "13.4".</summary>
    public static string Of(string number) => $"_Ref{number.Replace('.', '_')}";
}
