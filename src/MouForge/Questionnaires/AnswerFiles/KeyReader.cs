using System.Text.Json;

namespace MouForge.Questionnaires.AnswerFiles;

/// <summary>Takes keys out of JSON.</summary>
static class KeyReader
{
    /// <summary>The key; one that holds half a character becomes a key nobody asks for.</summary>
    public static string Name(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }
}
