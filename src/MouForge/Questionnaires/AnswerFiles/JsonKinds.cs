using System.Text.Json;

namespace MouForge.Questionnaires.AnswerFiles;

/// <summary>JSON types in words.</summary>
static class JsonKinds
{
    public static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "a group in braces",
        _ => "nothing",
    };
}
