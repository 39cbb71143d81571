using MouForge.Questionnaires.Conditions;

namespace MouForge.Questionnaires;

/// <summary>
/// A rule in the <c>when</c> language that shows a question or includes a clause. Parsed once; asking it allocates nothing.
/// </summary>
public sealed class Condition
{
    internal Condition(string text, SourcePosition position, ConditionNode root, IReadOnlyList<ConditionPath> paths)
    {
        Text = text;
        Position = position;
        Root = root;
        Paths = paths;
    }

    /// <summary>The condition as written.</summary>
    public string Text { get; }

    /// <summary>Where it is written.</summary>
    public SourcePosition Position { get; }

    /// <summary>Every answer and flag it looks at, in reading order.</summary>
    public IReadOnlyList<ConditionPath> Paths { get; }

    internal ConditionNode Root { get; }

    /// <summary>Reads a condition. Whether its names exist is for <see cref="ConditionChecker"/> to say.</summary>
    /// <param name="text">The condition.</param>
    /// <param name="at">Where its first character stands; a column of 0 leaves columns out of errors.</param>
    public static ConditionParsing Parse(string text, SourcePosition at) => new ConditionParser(text, at).Parse();

    /// <summary>Whether the condition holds. A missing answer makes every comparison false.</summary>
    public bool Holds(ConditionScope scope) => Root.Holds(scope, scope.Partner);

    /// <summary>The condition as written.</summary>
    public override string ToString() => Text;
}
