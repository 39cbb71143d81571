using System.Globalization;
using MouForge.Drafting.Texts.Functions;
using MouForge.Drafting.Texts.Preparation;
using MouForge.Drafting.Tokens;
using MouForge.Drafting.Wording;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Drafting.Bindings;

/// <summary>Everything a text can use while one document is written.</summary>
sealed class RootBinding : Bound
{
    readonly RootShape _shape;
    readonly Action<string, RootBinding> _printClause;
    readonly Dictionary<string, object> _known = new(StringComparer.Ordinal);

    /// <summary>Binds what a text can use.</summary>
    /// <param name="facts">What is known of the document.</param>
    /// <param name="shape">The names of the template.</param>
    /// <param name="tables">What the prepared texts refer to by number.</param>
    /// <param name="printClause">Writes a clause of the library.</param>
    public RootBinding(DraftFacts facts, RootShape shape, TextTables tables, Action<string, RootBinding> printClause)
    {
        Facts = facts;
        Tables = tables;
        _shape = shape;
        _printClause = printClause;
        Names = new NameLookup(facts);
        Partners = PartnerList.Of(this, shape.Partner);
    }

    /// <summary>What the program works out for every document.</summary>
    public static Members<RootBinding> Members { get; } = new()
    {
        { "title", ValueShape.Text, root => root.Facts.Title },
        { "as_of", ValueShape.Text, root => root.Facts.Request.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
        { "year", ValueShape.Number, root => root.Facts.Request.AsOf.Year },
        { "version", ValueShape.Number, root => root.Facts.Request.Version },
        { "is_moa", ValueShape.YesNo, root => root.Facts.Variant?.Id == "moa" },
        { "detail", new GroupShape(DetailBinding.Members), root => new DetailBinding(root.Facts.Document) },
        { "letters", new ListShape(new GroupShape(LetterBinding.Members)), root => LetterBinding.All(root) },
        { "coverage", new GroupShape(CoverageBinding.Members), root => new CoverageBinding(root) },
        { "term", new GroupShape(TermBinding.Members), root => new TermBinding(root) },
    };

    /// <summary>What is known of the document.</summary>
    public DraftFacts Facts { get; }

    /// <summary>What the prepared texts refer to by number.</summary>
    public TextTables Tables { get; }

    /// <summary>Where the text is written.</summary>
    public TokenWriter Writer { get; } = new();

    /// <summary>Names behind ids and options.</summary>
    public NameLookup Names { get; }

    /// <summary>The agencies that take part.</summary>
    public PartnerList Partners { get; }

    /// <summary>Writes values in the document's language.</summary>
    public Prose Prose => Facts.Prose;

    /// <inheritdoc/>
    public override bool TryGet(string name, out object value)
    {
        if (_known.TryGetValue(name, out value!))
            return true;
        if (!Members.TryGet(this, name, out value))
            value = Find(name) ?? Absent.Nothing;
        _known.Add(name, value);
        return true;
    }

    /// <summary>Whether a condition of a text holds.</summary>
    /// <param name="condition">Its number.</param>
    /// <param name="partner">The agency <c>partner.</c> stands for; null for the one the document is made for, if any.</param>
    public bool Holds(int condition, PartnerBinding? partner)
        => Tables.Condition(condition).Holds(ScopeOf(partner?.Answers));

    /// <summary>Writes a clause where it fires and is printed.</summary>
    public void PrintClause(string id)
    {
        if (!Facts.Clauses.Prints(id))
            return;
        Writer.Write(new Token(TokenKind.ClauseStart, id));
        _printClause(id, this);
        Writer.Write(new Token(TokenKind.ClauseEnd, id));
    }

    /// <summary>A value as words, a list joined.</summary>
    public string TextOf(object value) => value is IReadOnlyList<object> ? Prose.List(TextValues.ListOf(value)) : TextValues.TextOf(value);

    /// <summary>Text that is read aloud in other words.</summary>
    public SpokenText Spoken(string text, string spoken) => new(Writer.Tokens.Keep(new Token(TokenKind.Spoken, text, spoken)));

    /// <summary>What stands for missing answers of a level.</summary>
    public Blanks BlanksFor(PartnerAnswers? partner) => new(ScopeOf(partner), Facts, Writer.Tokens);

    ConditionScope ScopeOf(PartnerAnswers? partner) => partner is null ? Facts.Scope : Facts.Scope with { Partner = partner };

    object? Find(string name) => name switch
    {
        "coalition" => new AnswerBinding(Facts.Answers.Coalition, _shape.Coalition, BlanksFor(null)),
        "document" => new AnswerBinding(Facts.Document, _shape.Document, BlanksFor(null)),
        "flag" => new FlagBinding(Facts.Scope.Flags),
        "strictest" => new StrictestBinding(Facts.Strictest),
        "partners" => new BoundList(Partners.All),
        "signing" => new BoundList(Partners.Signing),
        "supporting" => new BoundList(Partners.Supporting),
        "lead" => Partners.Lead,
        "agency" when Facts.Subject.Partner is { } agency => Partners.BindingOf(agency),
        "invited" when Facts.Subject is { Kind: SubjectKind.Invited, Answers: { } invited } => new LetterBinding(invited, this),
        _ => null,
    };
}
