using MouForge.Drafting.Texts.Syntax;
using MouForge.Drafting.Tokens;
using MouForge.Templates;

namespace MouForge.Drafting.Texts.Preparation;

/// <summary>
/// Checks a text and writes what Handlebars compiles: partials put in, every line that prints marked with its place, lines that hold
/// nothing but structure gone, every name resolved.
/// </summary>
sealed class TextPreparation
{
    const int DeepestInclusion = 8;

    readonly TextNames _names;
    readonly SourceFiles _files;
    readonly bool _isClause;
    readonly LoopScopes _scopes;
    readonly Findings _findings = new();
    readonly LineWriter _lines = new();

    TextPreparation(TextNames names, SourceFiles files, bool isClause)
    {
        _names = names;
        _files = files;
        _isClause = isClause;
        _scopes = new LoopScopes(names.Root.Shape);
    }

    /// <summary>Prepares the text of a document or of a clause.</summary>
    public static PreparedText Prepare(TemplateText text, bool isClause, TextNames names, SourceFiles files)
    {
        var preparation = new TextPreparation(names, files, isClause);
        preparation.Add(text, "", 0);
        var findings = preparation._findings;
        return new PreparedText(preparation._lines.ToString(), findings.Problems, findings.Clauses, findings.Questions);
    }

    void Add(TemplateText source, string indent, int depth)
    {
        var text = new TextPositions(source.File, source.Content);
        int privateUse = PrivateUse.IndexOfAny(text.Text);
        if (privateUse >= 0)
        {
            _findings.Problems.Add(text.Problem(privateUse, "private-use characters cannot stand in a text"));
            return;
        }
        var (tags, problems) = TagScanner.Scan(text);
        _findings.Problems.AddRange(problems);
        var place = new TextPlace(text, _isClause, _names, _scopes, _findings);
        _lines.Begin(indent, _files.NumberOf(source.File));
        AddAll(place, tags, depth);
    }

    void AddAll(TextPlace place, IReadOnlyList<Tag> tags, int depth)
    {
        string text = place.Text.Text;
        var blocks = new BlockCheck(place);
        int depthBefore = _scopes.Depth;
        int at = 0;
        foreach (var tag in tags)
        {
            _lines.AddText(text.AsSpan(at, tag.Start - at), place.Text.LineOf(at));
            at = tag.End;
            if (tag.Kind == TagKind.Partial)
                at = Include(place, tag, depth);
            else
                _lines.AddTag(tag, blocks.Write(tag), Follows(text, at, '}'));
        }
        _lines.AddText(text.AsSpan(at), place.Text.LineOf(at));
        _lines.End(place.Text.LineOf(text.Length));
        blocks.End();
        while (_scopes.Depth > depthBefore)
            _scopes.Leave();
    }

    static bool Follows(string text, int at, char c) => at < text.Length && text[at] == c;

    // The partial takes the whole line; its own lines stand as far in as its tag.
    int Include(TextPlace place, Tag tag, int depth)
    {
        string text = place.Text.Text;
        int lineEnd = text.IndexOf('\n', tag.End);
        lineEnd = lineEnd < 0 ? text.Length : lineEnd;
        string? indent = _lines.TakeIndent();
        if (indent is null || !text.AsSpan(tag.End, lineEnd - tag.End).IsWhiteSpace())
            place.Mistake(tag.Start, $"{{{{> {tag.Name}}}}} must stand on a line of its own");
        else if (depth == DeepestInclusion)
            place.Mistake(tag.Start, $"'{tag.Name}' includes itself, or texts are included more than {DeepestInclusion} deep");
        else if (!_names.Template.Partials.TryGetValue($"{tag.Name}.{_names.Words.Language}", out var partial))
            place.Mistake(tag.Start, $"there is no file {tag.Name}.{_names.Words.Language}.md.hbs beside the document");
        else
            AddPartial(partial, indent, depth);
        return Math.Min(lineEnd + 1, text.Length);
    }

    void AddPartial(TemplateText partial, string indent, int depth)
    {
        var outer = _lines.Place;
        Add(partial, outer.Indent + indent, depth + 1);
        _lines.Begin(outer.Indent, outer.File);
    }
}
