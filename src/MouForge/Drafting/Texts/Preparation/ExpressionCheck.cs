using MouForge.Drafting.Bindings;
using MouForge.Drafting.Texts.Functions;
using MouForge.Drafting.Texts.Syntax;
using MouForge.Questionnaires;

namespace MouForge.Drafting.Texts.Preparation;

/// <summary>
/// Finds out what the expressions of a text are, and writes them as Handlebars is to see them: every path from where it is known, every
/// function by its inner name with the root as first value.
/// </summary>
sealed class ExpressionCheck(TextPlace place)
{
    static readonly string[] LoopVariables = ["first", "last", "index"];

    /// <summary>Checks what stands alone between braces: a value, or a function that writes by itself.</summary>
    public CheckedExpression CheckPrinted(Expression expression) => expression switch
    {
        PathExpression { Up: 0, Variable: null, Names: [var name] } when IsKnown(name) => Check(expression),
        PathExpression { Up: 0, Variable: null, Names: [var name] } when FunctionTable.Find(name) is { } function && function.Fits(0)
            => new CheckedExpression($"{function.InnerName} @root", function.Gives),
        CallExpression call => new CallCheck(this, place).Check(call),
        _ => Check(expression),
    };

    /// <summary>Checks an expression that has a value. A null shape means that a mistake was found.</summary>
    public CheckedExpression Check(Expression expression) => expression switch
    {
        LiteralExpression literal => CheckLiteral(literal),
        PathExpression path => CheckPath(path),
        CallExpression call when FunctionTable.Find(call.Name) is { IsStatement: true } => Mistake(call.Start, $"'{call.Name}' writes by itself; it stands alone between braces"),
        CallExpression call => new CallCheck(this, place).Check(call),
        _ => throw new InvalidOperationException($"Unknown expression {expression}."),
    };

    /// <summary>Notes a mistake.</summary>
    public CheckedExpression Mistake(int at, string message)
    {
        place.Mistake(at, message);
        return new CheckedExpression("this", null);
    }

    bool IsKnown(string name)
        => LoopScopes.MemberOf(place.Scopes.Current, name) is not null || LoopScopes.MemberOf(place.Scopes.Root, name) is not null;

    CheckedExpression CheckLiteral(LiteralExpression literal)
    {
        if (!literal.IsText)
            return new CheckedExpression(literal.Value, literal.Value is "true" or "false" ? ValueShape.YesNo : ValueShape.Number);
        char quote = literal.Value.Contains('"', StringComparison.Ordinal) ? '\'' : '"';
        return literal.Value.Contains(quote, StringComparison.Ordinal)
            ? Mistake(literal.Start, "a text in quotes cannot hold both kinds of quotes")
            : new CheckedExpression($"{quote}{literal.Value}{quote}", ValueShape.Text);
    }

    CheckedExpression CheckPath(PathExpression path) => path switch
    {
        { Variable: "root" } => Follow(path, place.Scopes.Root, "@root", 0),
        { Variable: { } variable } => CheckLoopVariable(path, variable),
        { Up: > 0 } when path.Up > place.Scopes.Depth => Mistake(path.Start, $"'{path.Text}' goes out of more loops than there are around it"),
        { Up: > 0 } => Follow(path, place.Scopes.Outer(path.Up), LoopScopes.Path(path.Up), 0),
        { Names: [] } => Follow(path, place.Scopes.Current, "this", 0),
        _ => CheckName(path),
    };

    CheckedExpression CheckLoopVariable(PathExpression path, string variable)
    {
        if (place.Scopes.Depth == 0 || path.Names.Count > 0 || path.Up > 0 || !LoopVariables.Contains(variable))
            return Mistake(path.Start, $"'{path.Text}' is not known; in a loop there are @first, @last and @index, everywhere there is @root");
        return new CheckedExpression($"@{variable}", variable == "index" ? ValueShape.Number : ValueShape.YesNo);
    }

    // Inside a loop the names of its item come first; what can be used everywhere can be used there too.
    CheckedExpression CheckName(PathExpression path)
    {
        string first = path.Names[0];
        if (LoopScopes.MemberOf(place.Scopes.Current, first) is not null)
            return Follow(path, place.Scopes.Current, "this", 0);
        if (LoopScopes.MemberOf(place.Scopes.Root, first) is not null)
            return Follow(path, place.Scopes.Root, "@root", 0);
        if (FunctionTable.Find(first) is { } function)
            return Mistake(path.Start, $"'{first}' is a function; write {function.Usage}");
        if (place.Scopes.Current is UnknownShape)
            return new CheckedExpression("this", null);
        return place.Scopes.UpTo(first) is { } up
            ? Mistake(path.Start, $"'{first}' belongs to a loop further out; write {LoopScopes.Path(up)[..^4]}{path.Text}")
            : Mistake(path.Start, $"'{first}' is not known here{Hint(first, place.Scopes.Current)}");
    }

    CheckedExpression Follow(PathExpression path, Shape from, string start, int next)
    {
        var shape = from;
        for (int i = next; i < path.Names.Count; i++)
        {
            string name = path.Names[i];
            if (shape is UnknownShape)
                return new CheckedExpression("this", null);
            var member = LoopScopes.MemberOf(shape, name);
            if (member is null)
                return Mistake(path.Start, $"'{path.Text}': '{name}' is not known{Hint(name, shape)}");
            if (member is HiddenShape)
                return Mistake(path.Start, $"'{path.Text}' is an answer that only the lead or the agency itself may see; it is never printed");
            shape = member;
            if (shape.Question is { } question)
                place.Findings.Questions.Add(question);
        }
        string written = start == "this" && path.Names.Count > 0 ? string.Join('.', path.Names) : string.Join('.', [start, .. path.Names]);
        return new CheckedExpression(start.StartsWith("../", StringComparison.Ordinal) ? Joined(start, path) : written, shape);
    }

    static string Joined(string start, PathExpression path) => path.Names.Count == 0 ? start : start[..^4] + string.Join('.', path.Names);

    string Hint(string name, Shape shape)
    {
        var known = shape is GroupShape group ? group.Members.Names : [];
        var everywhere = ((GroupShape)place.Scopes.Root).Members.Names;
        return NearestName.Hint(name, known.Concat(everywhere));
    }
}
