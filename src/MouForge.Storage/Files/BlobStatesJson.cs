using System.Text.Json.Serialization;

namespace MouForge.Storage.Files;

[JsonSerializable(typeof(BlobStates))]
sealed partial class BlobStatesJson : JsonSerializerContext;
