using System.Text.Json.Nodes;
using MouForge.Tests.Shared;

namespace MouForge.Tests.Questionnaires;

/// <summary>Asks Ajv, which knows nothing of MouForge, what a schema thinks of values.</summary>
static class JsonSchemaCheck
{
    /// <summary>For each value its first error; null where it is valid.</summary>
    public static IReadOnlyList<string?> Errors(JsonObject schema, IEnumerable<string> values)
    {
        string folder = Directory.CreateTempSubdirectory("mouforge-schema-").FullName;
        string schemaFile = Path.Combine(folder, "schema.json");
        string valuesFile = Path.Combine(folder, "values.json");
        File.WriteAllText(schemaFile, schema.ToJsonString());
        File.WriteAllText(valuesFile, $"[{string.Join(",\n", values)}]");
        string output = OutsideTool.Succeed("node", "nodejs, and run 'npm ci --prefix tests/tools'", Repository.PathOf("tests", "tools", "validate-json.mjs"), schemaFile, valuesFile);
        Directory.Delete(folder, recursive: true);
        return [.. JsonNode.Parse(output)!.AsArray().Select(error => error?.GetValue<string>())];
    }
}
