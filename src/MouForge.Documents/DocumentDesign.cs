namespace MouForge.Documents;

/// <summary>For whom the pages are laid out.</summary>
public enum DocumentDesign
{
    /// <summary>Pages that agencies agree on: serif text, header, footer with document id and code.</summary>
    Agency,

    /// <summary>Pages that a client holds: large sans text, no header, hotlines at the foot, no code in sight.</summary>
    Client,
}
