using MouForge.Questionnaires.Conditions;

namespace MouForge.Questionnaires;

/// <summary>Finds names nobody knows and comparisons across types, before anything is drafted.</summary>
public sealed class ConditionChecker(ConditionNames names)
{
    readonly PathTypes _types = new(names);
    readonly LiteralCheck _literals = new(names.Catalogs);

    /// <summary>All mistakes of a condition, in reading order; empty where it is sound.</summary>
    /// <param name="condition">What to check.</param>
    /// <param name="perPartner">Whether it is asked of each agency, so that <c>partner.</c> may stand alone.</param>
    public IReadOnlyList<ConditionError> Check(Condition condition, bool perPartner)
    {
        var errors = new List<ConditionError>();
        Check(condition.Root, perPartner, errors);
        return errors;
    }

    void Check(ConditionNode node, bool perPartner, List<ConditionError> errors)
    {
        switch (node)
        {
            case AllNode all:
                foreach (var part in all.Parts)
                    Check(part, perPartner, errors);
                break;
            case AnyNode any:
                foreach (var part in any.Parts)
                    Check(part, perPartner, errors);
                break;
            case NotNode not:
                Check(not.Part, perPartner, errors);
                break;
            case PartnerNode partner:
                Check(partner.Inner, true, errors);
                break;
            case AnsweredNode answered:
                TypeOf(answered.Path, perPartner, errors);
                break;
            case TruthNode truth:
                CheckTruth(truth, perPartner, errors);
                break;
            case ComparisonNode comparison:
                CheckComparison(comparison, perPartner, errors);
                break;
        }
    }

    void CheckTruth(TruthNode truth, bool perPartner, List<ConditionError> errors)
    {
        if (TypeOf(truth.Path, perPartner, errors) is { } type && type.Kind != ValueKind.YesNo)
        {
            string path = PathTypes.Written(truth.Path.Path);
            errors.Add(new(truth.Path.Position, $"'{path}' is {type.Kind.Name()}, not yes or no; compare it, or write 'answered {path}'"));
        }
    }

    void CheckComparison(ComparisonNode comparison, bool perPartner, List<ConditionError> errors)
    {
        var left = TypeOf(comparison.Left, perPartner, errors);
        foreach (var operand in comparison.Right)
        {
            var right = TypeOf(operand, perPartner, errors);
            if (left is null || right is null)
                continue;
            if (ComparisonTypes.Objection(comparison.Comparison, left, right) is { } objection)
                errors.Add(new(operand.Position, objection));
            else if (operand is LiteralOperand literal && _literals.Objection(comparison.Comparison, left, literal) is { } unknown)
                errors.Add(new(operand.Position, unknown));
        }

        if (comparison.Left is LiteralOperand && comparison.Right.All(operand => operand is LiteralOperand))
            errors.Add(new(comparison.Left.Position, "this compares two fixed values; one side must be a path such as coalition.depth"));
    }

    OperandType? TypeOf(ConditionOperand operand, bool perPartner, List<ConditionError> errors)
    {
        if (operand is LiteralOperand literal)
            return OperandType.Of(literal);
        var path = ((PathOperand)operand).Path;
        if (path.Root == ConditionRoot.Partner && !perPartner)
        {
            errors.Add(new(path.Position, $"'{PathTypes.Written(path)}' stands alone here, where no agency is meant; write any partner({PathTypes.Written(path)} …)"));
            return null;
        }

        var type = _types.Find(path);
        if (type is null)
            errors.Add(new(path.Position, _types.Unknown(path)));
        return type;
    }
}
