using System.Collections.Concurrent;
using MouForge.Documents;
using MouForge.Drafting.Bindings;
using MouForge.Drafting.Texts.Preparation;
using MouForge.Drafting.Tokens;
using MouForge.Drafting.Wording;
using MouForge.Templates;

namespace MouForge.Drafting.Texts;

/// <summary>
/// The texts of a template in one language: its document and the clauses it prints. Each is checked and compiled once, when it is first
/// needed. Safe to use from many threads.
/// </summary>
sealed class TemplateTexts
{
    readonly TextNames _names;
    readonly TemplateText _document;
    readonly TextRunners _runners;
    volatile bool _isReady;
    readonly ConcurrentDictionary<string, Lazy<CheckedText>> _compiled = new(StringComparer.Ordinal);

    public TemplateTexts(TemplateLibrary library, Template template, PhraseBook words)
    {
        _runners = new TextRunners(new Prose(words));
        _document = template.Documents[words.Language];
        Root = new RootShape(library, template);
        _names = new TextNames(library, template, words, Root, new TextTables());
    }

    /// <summary>The template.</summary>
    public Template Template => _names.Template;

    /// <summary>The language.</summary>
    public string Language => _names.Words.Language;

    /// <summary>What the texts can use.</summary>
    public RootShape Root { get; }

    /// <summary>Numbers of the files that lines come from.</summary>
    public SourceFiles Files { get; } = new();

    /// <summary>The document's own text.</summary>
    public PreparedText Document => Text(_document, false).Prepared;

    /// <summary>The text of a clause.</summary>
    public PreparedText Clause(string id) => ClauseText(id).Prepared;

    /// <summary>Mistakes of the document's text and of the clauses it prints.</summary>
    /// <param name="printed">Whether a clause is printed.</param>
    public IReadOnlyList<TemplateProblem> ProblemsOf(Func<string, bool> printed)
        => [.. Document.Problems, .. Document.Clauses.Distinct(StringComparer.Ordinal).Where(printed).SelectMany(id => Clause(id).Problems)];

    /// <summary>Binds what the texts can use to what is known of a document.</summary>
    public RootBinding Bind(DraftFacts facts) => new(facts, Root, _names.Tables, WriteClause);

    /// <summary>The file of a clause's text; of the document's own text where null.</summary>
    public string FileOf(string? clauseId)
        => (clauseId is null ? _document : _names.Library.Shared.Clauses.Find(clauseId)!.Texts[Language]).File;

    /// <summary>Makes the document's text and the clauses it prints ready on all cores; the first draft of a process waits for nothing longer.</summary>
    /// <param name="printed">Whether a clause is printed.</param>
    public void Compile(Func<string, bool> printed)
    {
        if (_isReady)
            return;
        Parallel.ForEach<string?>([null, .. Document.Clauses.Distinct(StringComparer.Ordinal).Where(printed)], Compile);
        _isReady = true;
    }

    /// <summary>Compiles a text that was checked, to see that Handlebars can.</summary>
    public void Compile(string? clauseId)
    {
        var text = clauseId is null ? Text(_document, false) : ClauseText(clauseId);
        text.Compile();
    }

    /// <summary>Writes the document's text. Its texts have no problems.</summary>
    public MarkedText Write(RootBinding root)
    {
        using var writer = root.Writer;
        Text(_document, false).Write(root);
        return MarkedText.Of(writer);
    }

    void WriteClause(string id, RootBinding root)
    {
        ClauseText(id).Write(root);
        if (root.Facts.Request.State == DocumentState.Draft)
            ClauseNote.Write(_names.Library.Shared.Clauses.Find(id)!, root, Files);
    }

    CheckedText ClauseText(string id) => Text(_names.Library.Shared.Clauses.Find(id)!.Texts[_names.Words.Language], true);

    CheckedText Text(TemplateText text, bool isClause)
        => _compiled.GetOrAdd(text.File, _ => new Lazy<CheckedText>(() => new CheckedText(TextPreparation.Prepare(text, isClause, _names, Files), _runners))).Value;
}
