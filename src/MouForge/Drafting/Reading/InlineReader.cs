using System.Text;
using Markdig.Syntax.Inlines;
using MouForge.Documents.Inlines;
using MouForge.Drafting.Reading.Syntax;
using MouForge.Drafting.Tokens;
using MouForge.Drafting.Wording;
using Inline = MouForge.Documents.Inlines.Inline;
using LineBreakInline = MouForge.Documents.Inlines.LineBreakInline;
using LinkInline = MouForge.Documents.Inlines.LinkInline;
using MarkdownLineBreak = Markdig.Syntax.Inlines.LineBreakInline;
using MarkdownLink = Markdig.Syntax.Inlines.LinkInline;

namespace MouForge.Drafting.Reading;

/// <summary>Reads running text: emphasis, references, links, slots, tags, and the tokens of what people typed.</summary>
sealed class InlineReader
{
    static readonly string[] LinkSchemes = ["http", "https", "mailto", "tel"];

    readonly ReadingContext _context;
    readonly int _line;
    readonly StringBuilder _room;
    readonly InlineRuns _runs;
    List<string>? _anchors;

    /// <summary>Prepares to read one text.</summary>
    /// <param name="context">What is known while the text is read.</param>
    /// <param name="line">Line the text begins in, for mistakes that know no better.</param>
    public InlineReader(ReadingContext context, int line)
    {
        _context = context;
        _line = line;
        _room = context.Borrow();
        _runs = new InlineRuns(_room, context.Prose.Quotes);
    }

    /// <summary>What was read.</summary>
    public IReadOnlyList<Inline> Inlines => _runs.Inlines;

    /// <summary>The anchors that stand in the text.</summary>
    public IReadOnlyList<string> Anchors => _anchors ?? (IReadOnlyList<string>)[];

    /// <summary>Reads running text.</summary>
    /// <param name="container">The text; null for none.</param>
    /// <param name="opensClause">Whether a bold opening that ends in a full stop is a run-in heading.</param>
    public InlineReader Read(ContainerInline? container, bool opensClause = false)
    {
        for (var node = container?.FirstChild; node is not null; node = node.NextSibling)
        {
            bool isRunIn = opensClause && node == container!.FirstChild && node is EmphasisInline { DelimiterCount: 2 } bold && EndsInFullStop(bold);
            if (isRunIn)
                ReadAll((EmphasisInline)node, TextStyle.RunIn);
            else
                Read(node, TextStyle.None);
        }
        return End();
    }

    /// <summary>Reads text that has no markup but tokens.</summary>
    public InlineReader Read(ReadOnlySpan<char> text)
    {
        ReadText(text, TextStyle.None);
        return End();
    }

    InlineReader End()
    {
        _runs.End();
        _context.GiveBack(_room);
        return this;
    }

    bool EndsInFullStop(EmphasisInline bold)
    {
        Markdig.Syntax.Inlines.Inline? last = bold.LastChild;
        while (last is ContainerInline { LastChild: { } inner })
            last = inner;
        if (last is not LiteralInline literal)
            return false;
        var text = literal.Content.AsSpan();
        bool isToken = text.Length >= PrivateUse.TokenLength && PrivateUse.IsPrivateUse(text[^1]);
        return SentenceForm.EndsInFullStop(isToken ? _context.Tokens.At(text[^PrivateUse.TokenLength..]).Text : text);
    }

    void ReadAll(ContainerInline container, TextStyle style)
    {
        for (var node = container.FirstChild; node is not null; node = node.NextSibling)
            Read(node, style);
    }

    void Read(Markdig.Syntax.Inlines.Inline node, TextStyle style)
    {
        switch (node)
        {
            case LiteralInline literal:
                ReadText(literal.Content.AsSpan(), style);
                break;
            case EmphasisInline { DelimiterChar: '*' } emphasis:
                ReadAll(emphasis, style | (emphasis.DelimiterCount == 2 ? TextStyle.Bold : TextStyle.Italic));
                break;
            case MarkdownLineBreak:
                _runs.Add(" ", style);
                break;
            case HtmlInline { Tag: "<br>" or "<br/>" or "<br />" }:
                _runs.Add(new LineBreakInline());
                break;
            case HtmlEntityInline entity:
                _runs.Add(entity.Transcoded.ToString(), style);
                break;
            case SlotNode slot:
                _runs.Add(new SlotInline(_context.Tokens.PlainText(_context.Prose.Quotes.Set(slot.Text))));
                break;
            case TagNode tag:
                _runs.Add(new TagInline(_context.Tokens.PlainText(tag.Text)));
                break;
            case MarkdownLink { IsImage: false } link:
                ReadLink(link, style);
                break;
            default:
                Mistake(node);
                break;
        }
    }

    void ReadText(ReadOnlySpan<char> text, TextStyle style)
    {
        for (int next = PrivateUse.IndexOfAny(text); next >= 0; next = PrivateUse.IndexOfAny(text))
        {
            _runs.Add(text[..next], style);
            ReadToken(_context.Tokens.At(text[next..]), style);
            text = text[(next + PrivateUse.TokenLength)..];
        }
        _runs.Add(text, style);
    }

    void ReadToken(Token token, TextStyle style)
    {
        switch (token.Kind)
        {
            case TokenKind.Text:
                ReadTyped(token.Text, style);
                break;
            case TokenKind.Slot:
                _runs.Add(new SlotInline(TypedText.OnOneLine(token.Text)));
                break;
            case TokenKind.Spoken:
                _runs.Add(new TextInline(TypedText.OnOneLine(token.Text), style) { Spoken = token.Spoken });
                break;
            case TokenKind.Anchor:
                (_anchors ??= []).Add(token.Text);
                break;
            default:
                _context.Mistake(_line, $"{{{{{token.Text}}}}} must stand in a paragraph of its own");
                break;
        }
    }

    // Inside a sentence or a cell a line that a person ended stays ended.
    void ReadTyped(string typed, TextStyle style)
    {
        var lines = TypedText.Lines(typed);
        for (int i = 0; i < lines.Count; i++)
        {
            if (i > 0)
                _runs.Add(new LineBreakInline());
            _runs.AddTyped(lines[i], style);
        }
    }

    void ReadLink(MarkdownLink link, TextStyle style)
    {
        string text = Inline.PlainTextOf(new InlineReader(_context, _line).Read(link).Inlines);
        string url = _context.Tokens.PlainText(link.Url ?? "");
        if (url.StartsWith('#'))
            ReadReference(url[1..], text, link);
        else if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && LinkSchemes.Contains(uri.Scheme))
            _runs.Add(new LinkInline(text.Length == 0 ? url : text, uri.AbsoluteUri));
        else if (PrivateUse.ContainsPrivateUse(link.Url))
            _runs.Add(text, style);
        else
            _context.Mistake(LineOf(link), $"'{url}' is no address a document can link to; write #id, or an address with https:, mailto: or tel:");
    }

    void ReadReference(string target, string word, MarkdownLink link)
    {
        _context.Refer(target, LineOf(link));
        _runs.Add(new CrossReferenceInline(target, word.Length == 0 ? _context.WordFor(target) : word));
    }

    void Mistake(Markdig.Syntax.Inlines.Inline node)
    {
        string what = node switch
        {
            HtmlInline html => $"'{html.Tag}' is HTML; of that only <br> is part of the dialect",
            MarkdownLink => "pictures are not part of the dialect",
            CodeInline => "text between ` and ` is not part of the dialect",
            AutolinkInline auto => $"write a link as [text]({auto.Url})",
            _ => $"this is not part of the dialect ({node.GetType().Name})",
        };
        _context.Mistake(LineOf(node), what);
    }

    int LineOf(Markdig.Syntax.Inlines.Inline node) => Math.Max(node.Line, _line);
}
