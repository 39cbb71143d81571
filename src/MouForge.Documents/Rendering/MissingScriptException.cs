namespace MouForge.Documents.Rendering;

/// <summary>The machine lacks what a script needs that is not written in Latin, Greek or Cyrillic letters.</summary>
/// <param name="script">The script: "Arabic".</param>
/// <param name="language">BCP 47 tag of the document's language.</param>
/// <param name="lacking">What is not there.</param>
/// <param name="remedy">What installs it, as typed.</param>
public sealed class MissingScriptException(string script, string language, string lacking, string remedy)
    : Exception($"PDF in {script} script (language '{language}') needs {lacking}, which this machine lacks. Install it: {remedy}")
{
    /// <summary>The script: "Arabic".</summary>
    public string Script { get; } = script;

    /// <summary>What installs what is lacking, as typed.</summary>
    public string Remedy { get; } = remedy;
}
