namespace MouForge.Questionnaires.Conditions;

/// <summary>Finds literals that no answer can be: ids no catalog has, texts no question offers.</summary>
sealed class LiteralCheck(CatalogSet catalogs)
{
    /// <summary>What is wrong with looking for the literal in answers of this type; null where nothing is.</summary>
    public string? Objection(ComparisonOperator comparison, OperandType left, LiteralOperand literal)
    {
        if (left.Question is not { } question || !IsWhole(comparison, left.Kind))
            return null;
        if (question.Type == QuestionType.List && question.Fields.Count > 0)
            question = question.Fields[0];
        bool closed = !question.Free || AnswerIds.LooksLikeOne(literal.Written);
        if (!closed || question.Catalogs.Contains(Question.PartnerCatalog) || question.Options.Count + question.Catalogs.Count == 0)
            return null;
        return Offers(question, literal.Written) ? null : Message(question, literal.Written);
    }

    /// <summary>Whether the operator compares whole answers, so that the literal must be one.</summary>
    static bool IsWhole(ComparisonOperator comparison, ValueKind left)
        => comparison is ComparisonOperator.Equal or ComparisonOperator.NotEqual || (comparison == ComparisonOperator.Has && left == ValueKind.List);

    bool Offers(Question question, string literal)
        => question.Options.Any(option => string.Equals(option.Value, literal, StringComparison.OrdinalIgnoreCase))
            || question.Catalogs.Any(catalog => catalogs.Of(catalog).Find(literal) is not null);

    string Message(Question question, string literal)
    {
        var offered = question.Options.Select(option => option.Value)
            .Concat(question.Catalogs.SelectMany(catalog => catalogs.Of(catalog).Entries.Select(entry => entry.Id)));
        string where = question.Catalogs.Count == 0 ? "no option" : $"no option and no id of the catalog {string.Join(" or ", question.Catalogs)}";
        return $"'{literal}' is {where} of '{question.FullKey}'{NearestName.Hint(literal, offered)}";
    }
}
