using MouForge.Drafting.Bindings;

namespace MouForge.Drafting.Texts.Functions;

/// <summary>Functions that answer yes or no.</summary>
static class LogicFunctions
{
    static readonly ArgumentKind[] OneValue = [ArgumentKind.Value];
    static readonly ArgumentKind[] TwoValues = [ArgumentKind.Value, ArgumentKind.Value];

    public static IReadOnlyList<TextFunction> All { get; } =
    [
        new("fires", [ArgumentKind.Clause], call => call.Root.Facts.Clauses.Prints(call.Text(0))) { Gives = ValueShape.YesNo, Usage = "(fires \"CL-X\")" },
        new("eq", TwoValues, call => TextValues.AreEqual(call[0], call[1])) { Gives = ValueShape.YesNo, Usage = "(eq a b)" },
        new("has", TwoValues, call => TextValues.Has(call[0], call[1])) { Gives = ValueShape.YesNo, Usage = "(has list value)" },
        new("more", TwoValues, call => TextValues.NumberOf(call[0]) > TextValues.NumberOf(call[1])) { Gives = ValueShape.YesNo, Usage = "(more a b)" },
        new("not", OneValue, call => !TextValues.IsTrue(call[0])) { Gives = ValueShape.YesNo, Usage = "(not a)" },
        new("any", OneValue, call => Any(call, true)) { TakesMore = true, Gives = ValueShape.YesNo, Usage = "(any a b …)" },
        new("all", OneValue, call => !Any(call, false)) { TakesMore = true, Gives = ValueShape.YesNo, Usage = "(all a b …)" },
    ];

    static bool Any(FunctionCall call, bool sought)
    {
        for (int i = 0; i < call.Count; i++)
        {
            if (TextValues.IsTrue(call[i]) == sought)
                return true;
        }
        return false;
    }
}
