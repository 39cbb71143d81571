using System.Globalization;
using MouForge.Questionnaires.Values;

namespace MouForge.Questionnaires.Conditions;

/// <summary>
/// Reads the <c>when</c> language by recursive descent: <c>or</c> binds loosest, then <c>and</c>, then <c>not</c>. The first mistake ends it.
/// </summary>
sealed class ConditionParser
{
    /// <summary>Deeper than anyone writes, and shallow enough for any stack.</summary>
    const int MaximumDepth = 50;

    readonly string _text;
    readonly SourcePosition _at;
    readonly Tokenizer _tokenizer;
    readonly List<ConditionPath> _paths = [];
    Token _token;
    ConditionError? _error;
    int _depth;

    public ConditionParser(string text, SourcePosition at)
    {
        _text = text;
        _at = at;
        _tokenizer = new Tokenizer(text);
        Advance();
    }

    public ConditionParsing Parse()
    {
        var root = Alternatives();
        if (_error is null && _token.Kind != TokenKind.End)
            Fail(_token, $"'{_token.Text}' is left over; join conditions with 'and' or 'or'");
        return _error is null ? new(new Condition(_text, _at, root, _paths), null) : new(null, _error);
    }

    ConditionNode Alternatives()
    {
        var parts = new List<ConditionNode> { Requirements() };
        while (Accept("or"))
            parts.Add(Requirements());
        return parts.Count == 1 ? parts[0] : new AnyNode([.. parts]);
    }

    ConditionNode Requirements()
    {
        var parts = new List<ConditionNode> { Negation() };
        while (Accept("and"))
            parts.Add(Negation());
        return parts.Count == 1 ? parts[0] : new AllNode([.. parts]);
    }

    ConditionNode Negation()
    {
        bool negative = false;
        while (Accept("not"))
            negative = !negative;
        var node = Primary();
        return negative ? new NotNode(node) : node;
    }

    ConditionNode Primary()
    {
        if (_token.Is("("))
            return Parenthesised();
        if (Accept("answered"))
            return new AnsweredNode(Path());
        if (Accept("any"))
            return PartnerNode.AtLeastOne(PartnerCondition());
        if (Accept("count"))
            return PartnerCount();
        return Comparison();
    }

    ConditionNode Parenthesised()
    {
        var open = _token;
        Expect("(", "'('");
        if (++_depth > MaximumDepth)
            Fail(open, $"more than {MaximumDepth} parentheses stand inside each other; name a part of it in flags.yaml");
        var inner = _error is null ? Alternatives() : Nothing();
        _depth--;
        Expect(")", "')' or an operator");
        return inner;
    }

    ConditionNode PartnerCondition()
    {
        Expect("partner", "'partner(' after 'any' or 'count'");
        return Parenthesised();
    }

    PartnerNode PartnerCount()
    {
        var inner = PartnerCondition();
        var sign = _token;
        var comparison = ComparisonOperators.Parse(sign.Text) ?? ComparisonOperator.Has;
        if (!comparison.Orders())
            Fail(sign, "after 'count partner(…)' stands a comparison like '>= 2'");
        Advance();
        decimal number = _token.Kind == TokenKind.Number ? decimal.Parse(_token.Text, CultureInfo.InvariantCulture) : -1;
        if (number != decimal.Floor(number) || number < 0)
            Fail(_token, "agencies are counted in whole numbers, like '>= 2'");
        Advance();
        return new PartnerNode(inner, comparison, number);
    }

    ConditionNode Comparison()
    {
        var left = Operand("a path such as coalition.depth");
        if (ComparisonOperators.Parse(_token.Kind is TokenKind.Word or TokenKind.Symbol ? _token.Text : "") is not { } comparison)
            return left is PathOperand path ? new TruthNode(path) : Missing(left);
        Advance();
        return new ComparisonNode(left, comparison, Values());
    }

    ConditionOperand[] Values()
    {
        if (!Accept("("))
            return [Operand("a value")];
        var values = new List<ConditionOperand>();
        do
            values.Add(Operand("a value"));
        while (_error is null && Accept(","));
        Expect(")", "',' or ')'");
        return [.. values];
    }

    ConditionOperand Operand(string expected)
    {
        var token = _token;
        if (token.Kind == TokenKind.Word && token.Text.Contains('.', StringComparison.Ordinal))
            return Path();
        if (token.Kind is TokenKind.Symbol or TokenKind.End)
            Fail(token, $"{expected} is missing");
        Advance();
        AnswerValue value = token.Kind switch
        {
            TokenKind.Number => new NumberValue(decimal.Parse(token.Text, CultureInfo.InvariantCulture)),
            TokenKind.Word when token.Text is "true" => YesNoValue.True,
            TokenKind.Word when token.Text is "false" => YesNoValue.False,
            _ => new TextValue(token.Text),
        };
        return new LiteralOperand(value, token.Text, PositionOf(token));
    }

    PathOperand Path()
    {
        var token = _token;
        int dot = token.Text.IndexOf('.', StringComparison.Ordinal);
        var root = ConditionRoot.Flag;
        bool known = dot > 0 && ConditionRoots.TryParse(token.Text.AsSpan(0, dot), out root);
        if (token.Kind != TokenKind.Word || !known || token.Text.EndsWith('.'))
            Fail(token, $"'{token.Text}' is no path; a path begins with coalition., partner., document. or flag.");
        Advance();
        var path = new ConditionPath(root, token.Text[(dot + 1)..], PositionOf(token));
        _paths.Add(path);
        return new PathOperand(path);
    }

    AllNode Missing(ConditionOperand left)
    {
        Fail(_token, left is LiteralOperand literal
            ? $"'{literal.Written}' alone says nothing; compare it, or write a path such as flag.{literal.Written}"
            : "a comparison is missing");
        return Nothing();
    }

    static AllNode Nothing() => new([]);

    bool Accept(string text)
    {
        if (!_token.Is(text))
            return false;
        Advance();
        return true;
    }

    void Expect(string text, string expected)
    {
        if (!Accept(text))
            Fail(_token, _token.Kind == TokenKind.End ? $"{expected} is missing at the end" : $"{expected} is missing before '{_token.Text}'");
    }

    void Advance()
    {
        _token = _error is null ? _tokenizer.Next() : new Token(TokenKind.End, "", _text.Length);
        if (_token.Kind == TokenKind.Error)
            Fail(_token, _token.Text);
    }

    void Fail(Token token, string message)
    {
        _error ??= new ConditionError(PositionOf(token), message);
        _token = new Token(TokenKind.End, "", _text.Length);
    }

    SourcePosition PositionOf(Token token) => _at.Column == 0 ? _at : _at with { Column = _at.Column + token.Start };
}
