using System.Text.Json.Serialization;

namespace MouForge.Documents.Pdf.Executions;

/// <summary>How <see cref="ExecutionFacts"/> are kept.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ExecutionFacts.Kept))]
sealed partial class FactsJson : JsonSerializerContext;
