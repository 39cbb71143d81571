using System.Text.Json;

namespace MouForge.Coalitions;

/// <summary>Whose answers are kept: the coalition's or an agency's.</summary>
abstract class AnswerSubject
{
    /// <summary>The detail of a line that names the subject.</summary>
    public const string Detail = "answers_of";

    /// <summary>How lines name the subject.</summary>
    public abstract string Name { get; }

    /// <summary>Where the states lie.</summary>
    public abstract StateBlobs Blobs { get; }

    /// <summary>What the first state stands for in the record.</summary>
    public abstract string FirstKind { get; }

    /// <summary>Ids of the questions that two states answer differently; never what was answered.</summary>
    public abstract IReadOnlyList<string> ChangesBetween(JsonElement? before, JsonElement after);
}
