using MouForge.Drafting.Bindings;
using MouForge.Drafting.Texts.Syntax;
using MouForge.Questionnaires;

namespace MouForge.Drafting.Texts.Preparation;

/// <summary>Checks the blocks of a text: that they close, what they are given, and which loop each place lies in.</summary>
sealed class BlockCheck(TextPlace place)
{
    /// <summary>Name that <c>when</c> has inside Handlebars.</summary>
    public const string InnerWhen = "_when";

    static readonly string[] Known = ["if", "unless", "each", "with", "when"];

    readonly ExpressionCheck _expressions = new(place);
    readonly Stack<OpenBlock> _open = new();

    /// <summary>The tag as Handlebars is to see it.</summary>
    public string Write(Tag tag) => tag.Kind switch
    {
        TagKind.Open => Open(tag),
        TagKind.Else => Else(tag),
        TagKind.Close => Close(tag),
        TagKind.Print => Print(tag),
        _ => "",
    };

    /// <summary>Reports what was never closed.</summary>
    public void End()
    {
        foreach (var block in _open)
            place.Mistake(block.Tag.Start, $"{{{{#{block.Tag.Name}}}}} is never closed; write {{{{/{block.Tag.Name}}}}}");
    }

    string Open(Tag tag)
    {
        string inner = Inner(tag.Name);
        var block = new OpenBlock(tag, inner);
        _open.Push(block);
        return $"{{{{#{Given(tag, block)}}}}}";
    }

    string Else(Tag tag)
    {
        if (!_open.TryPeek(out var block))
            return Mistake(tag, "{{else}} stands in no block");
        if (block.HasElse)
            return Mistake(tag, $"{{{{#{block.Tag.Name}}}}} has an {{{{else}}}} already");
        LeaveLoop(block);
        if (tag.Name.Length == 0)
        {
            block.HasElse = true;
            return "{{else}}";
        }
        block.Chain(Inner(tag.Name));
        return $"{{{{else}}}}{{{{#{Given(tag, block)}}}}}";
    }

    string Close(Tag tag)
    {
        if (!_open.TryPeek(out var block))
            return Mistake(tag, $"{{{{/{tag.Name}}}}} closes nothing");
        if (block.Tag.Name != tag.Name)
            return Mistake(tag, $"{{{{/{tag.Name}}}}} stands where {{{{#{block.Tag.Name}}}}} of line {place.Text.LineOf(block.Tag.Start)} must be closed first");
        LeaveLoop(block);
        _open.Pop();
        return block.Closing;
    }

    // The name of a block and what it is given; the loop it begins is entered.
    string Given(Tag tag, OpenBlock block)
    {
        if (!Known.Contains(tag.Name))
            return Mistake(tag, $"'{tag.Name}' is no block{NearestName.Hint(tag.Name, Known)}");
        if (tag.Arguments.Count != 1)
            return Mistake(tag, $"{{{{#{tag.Name} …}}}} takes one value");
        if (tag.Name == "when")
            return When(tag);
        var value = _expressions.Check(tag.Arguments[0]);
        if (tag.Name is "each" or "with")
            EnterLoop(tag, block, value.Shape);
        return $"{tag.Name} {InParentheses(tag.Arguments[0], value)}";
    }

    void EnterLoop(Tag tag, OpenBlock block, Shape? shape)
    {
        Shape? item = (tag.Name, shape) switch
        {
            ("each", ListShape list) => list.Item,
            ("with", GroupShape group) => group,
            _ => null,
        };
        if (item is null && shape is not null)
            place.Mistake(tag.Arguments[0].Start, tag.Name == "each" ? "{{#each}} takes a list" : "{{#with}} takes something with named parts");
        place.Scopes.Enter(item ?? new UnknownShape());
        block.IsLoop = true;
    }

    void LeaveLoop(OpenBlock block)
    {
        if (block.IsLoop)
            place.Scopes.Leave();
        block.IsLoop = false;
    }

    string When(Tag tag)
    {
        if (tag.Arguments[0] is not LiteralExpression { IsText: true } literal)
            return Mistake(tag, "{{#when …}} takes a condition in quotes");
        int? up = place.Scopes.UpToPartner();
        return $"{InnerWhen} @root {place.NumberOf(literal, up is not null || place.Names.Root.IsPerPartner)}{(up is null ? "" : " " + LoopScopes.Path(up.Value))}";
    }

    string Print(Tag tag)
    {
        var value = _expressions.CheckPrinted(tag.Arguments[0]);
        string? objection = value.Shape switch
        {
            ValueShape { Kind: ShapeKind.YesNo } => "yes or no cannot be printed; ask for it with {{#if …}}, or write {{word \"key\" value}}",
            GroupShape { Prints: false } => "this has parts; name the one to print",
            _ => null,
        };
        if (objection is not null)
            place.Mistake(tag.Arguments[0].Start, objection);
        return $"{{{{{value.Written}}}}}";
    }

    static string InParentheses(Expression expression, CheckedExpression value)
        => expression is CallExpression ? $"({value.Written})" : value.Written;

    static string Inner(string name) => name == "when" ? InnerWhen : name;

    string Mistake(Tag tag, string message)
    {
        place.Mistake(tag.Start, message);
        return "";
    }
}
