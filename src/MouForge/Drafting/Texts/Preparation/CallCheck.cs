using System.Globalization;
using MouForge.Drafting.Bindings;
using MouForge.Drafting.Texts.Functions;
using MouForge.Drafting.Texts.Syntax;
using MouForge.Questionnaires;

namespace MouForge.Drafting.Texts.Preparation;

/// <summary>Checks calls of functions and what they are given.</summary>
sealed class CallCheck(ExpressionCheck expressions, TextPlace place)
{
    readonly TextNames _names = place.Names;

    public CheckedExpression Check(CallExpression call)
    {
        if (FunctionTable.Find(call.Name) is not { } function)
            return expressions.Mistake(call.Start, $"'{call.Name}' is no function{NearestName.Hint(call.Name, FunctionTable.All.Select(known => known.Name))}");
        if (!function.Fits(call.Arguments.Count))
            return expressions.Mistake(call.Start, $"'{call.Name}' is given {call.Arguments.Count} values; write {function.Usage}");
        int before = place.Findings.Problems.Count;
        var arguments = Arguments(function, call);
        if (place.Findings.Problems.Count > before)
            return new CheckedExpression("this", null);
        string written = string.Join(' ', [function.InnerName, "@root", .. arguments.Select(argument => argument.Written)]);
        return new CheckedExpression(written, function.Gives ?? (arguments[^1].Shape is ListShape list ? list : ValueShape.Text));
    }

    CheckedExpression[] Arguments(TextFunction function, CallExpression call)
    {
        var arguments = new CheckedExpression[call.Arguments.Count];
        for (int i = arguments.Length - 1; i >= 0; i--)
        {
            var kind = i < function.Takes.Count ? function.Takes[i] : ArgumentKind.Value;
            var following = i + 1 < arguments.Length ? arguments[i + 1].Shape : null;
            arguments[i] = kind == ArgumentKind.Value ? Value(call.Arguments[i]) : Literal(kind, function, call.Arguments[i], following);
        }
        return arguments;
    }

    CheckedExpression Value(Expression expression)
    {
        var value = expressions.Check(expression);
        return expression is CallExpression ? value with { Written = $"({value.Written})" } : value;
    }

    CheckedExpression Literal(ArgumentKind kind, TextFunction function, Expression expression, Shape? following)
    {
        if (expression is not LiteralExpression { IsText: true } literal)
            return expressions.Mistake(expression.Start, $"here a text in quotes is needed: {function.Usage}");
        return kind switch
        {
            ArgumentKind.Clause => Clause(function, literal),
            ArgumentKind.Phrase when _names.Words.Find(literal.Value) is null
                => expressions.Mistake(literal.Start, $"'{literal.Value}' is no phrase of _shared/words.{_names.Words.Language}.yaml{NearestName.Hint(literal.Value, _names.Words.Phrases.Keys)}"),
            ArgumentKind.Question => QuestionNumber(literal, following),
            ArgumentKind.PartnerCondition => new CheckedExpression(place.NumberOf(literal, true), ValueShape.Number),
            _ => expressions.Check(literal),
        };
    }

    CheckedExpression Clause(TextFunction function, LiteralExpression literal)
    {
        if (_names.Library.Shared.Clauses.Find(literal.Value) is not { } clause)
            return expressions.Mistake(literal.Start, $"'{literal.Value}' is no clause{NearestName.Hint(literal.Value, _names.Library.Shared.Clauses.Clauses.Select(known => known.Id))}");
        if (function.IsStatement && !clause.Texts.ContainsKey(_names.Words.Language))
            return expressions.Mistake(literal.Start, $"the clause '{literal.Value}' has no text in the language '{_names.Words.Language}'");
        if (function.IsStatement && place.IsClause)
            return expressions.Mistake(literal.Start, "a clause cannot print a clause; print both where the document prints this one");
        if (function.IsStatement)
            place.Findings.Clauses.Add(literal.Value);
        return expressions.Check(literal);
    }

    // The same key may stand on several levels: the value's own question counts, then the nearest.
    CheckedExpression QuestionNumber(LiteralExpression literal, Shape? value)
    {
        var question = Named(value?.Question, literal.Value) ?? InScope(literal.Value) ?? _names.FindQuestion(literal.Value);
        if (question is null)
            return expressions.Mistake(literal.Start, $"'{literal.Value}' is no question{NearestName.Hint(literal.Value, _names.Root.AllQuestions.Select(known => known.FullKey))}");
        return new CheckedExpression(_names.Tables.Add(question).ToString(CultureInfo.InvariantCulture), ValueShape.Number);
    }

    static Question? Named(Question? question, string key) => question is not null && (question.Key == key || question.FullKey == key) ? question : null;

    Question? InScope(string key)
        => place.Scopes.UpTo(key) is { } up ? LoopScopes.MemberOf(place.Scopes.Outer(up), key)?.Question : null;
}
