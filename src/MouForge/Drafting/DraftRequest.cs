using MouForge.Documents;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Drafting;

/// <summary>What to draft, from which answers.</summary>
public sealed record DraftRequest
{
    /// <summary>The template.</summary>
    public required Template Template { get; init; }

    /// <summary>The answers.</summary>
    public required AnswerSet Answers { get; init; }

    /// <summary>What the document is made for, one of <see cref="DraftSubject.Of"/>; null: the first of them.</summary>
    public DraftSubject? Subject { get; init; }

    /// <summary>How large the text is set.</summary>
    public PrintSize Print { get; init; }

    /// <summary>Language of the document, one of the template's.</summary>
    public string Language { get; init; } = "en";

    /// <summary>
    /// Language of the second column, where a form for clients is to have two languages beside each other; null for one language.
    /// </summary>
    public string? SecondLanguage { get; init; }

    /// <summary>The day the document is dated.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Number of the version, from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Where the document is on its way. Only drafts carry counsel notes.</summary>
    public DocumentState State { get; init; } = DocumentState.Draft;
}
