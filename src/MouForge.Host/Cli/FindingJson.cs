using System.Text.Json;
using MouForge.Questionnaires;

namespace MouForge.Host.Cli;

/// <summary>Writes a finding as <c>{"code","path","message"}</c>.</summary>
static class FindingJson
{
    public static void Write(Utf8JsonWriter json, AnswerFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("path", finding.Path);
        json.WriteString("message", finding.Message);
        json.WriteEndObject();
    }
}
