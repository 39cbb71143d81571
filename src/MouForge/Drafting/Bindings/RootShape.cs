using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Drafting.Bindings;

/// <summary>What the texts of a template can use, known before anything was answered. Built once for a template.</summary>
sealed class RootShape
{
    public RootShape(TemplateLibrary library, Template template)
    {
        var shared = library.Shared;
        PartnerQuestions = library.Questions.AllPartner.Questions;
        AllQuestions = [.. template.Questions.Questions, .. PartnerQuestions, .. shared.Coalition.Questions];
        Coalition = AnswerFields.Of(shared.Coalition.Questions);
        Document = AnswerFields.Of(template.Questions.Questions);
        Partner = AnswerFields.Of(PartnerQuestions);
        IsPerPartner = template.For == SubjectKind.Partner;
        Shape = new GroupShape(new JoinedMembers(RootBinding.Members, new NamedShapes(Names(library, template))));
    }

    /// <summary>The root.</summary>
    public GroupShape Shape { get; }

    /// <summary>Whether a document is made for each agency, so that conditions may say <c>partner.</c> anywhere.</summary>
    public bool IsPerPartner { get; }

    /// <summary>The coalition's answers.</summary>
    public AnswerFields Coalition { get; }

    /// <summary>The document's answers.</summary>
    public AnswerFields Document { get; }

    /// <summary>An agency's answers.</summary>
    public AnswerFields Partner { get; }

    /// <summary>What agencies are asked, for whatever document.</summary>
    public IReadOnlyList<Question> PartnerQuestions { get; }

    /// <summary>All questions, the document's first.</summary>
    public IReadOnlyList<Question> AllQuestions { get; }

    GroupShape PartnerShape => new(new JoinedMembers(PartnerBinding.Members, Partner)) { IsPartner = true };

    Dictionary<string, Shape> Names(TemplateLibrary library, Template template)
    {
        var shared = library.Shared;
        var names = new Dictionary<string, Shape>(StringComparer.Ordinal)
        {
            ["coalition"] = new GroupShape(Coalition),
            ["document"] = new GroupShape(Document),
            ["flag"] = new GroupShape(NamedShapes.Each(shared.Flags.Names, ValueShape.YesNo)),
            ["strictest"] = new GroupShape(NamedShapes.Each(shared.Strictest.Rules.Select(rule => rule.Name), ValueShape.Number)),
            ["partners"] = new ListShape(PartnerShape),
            ["signing"] = new ListShape(PartnerShape),
            ["supporting"] = new ListShape(PartnerShape),
            ["lead"] = PartnerShape,
        };
        if (template.For == SubjectKind.Partner)
            names.Add("agency", PartnerShape);
        if (template.For == SubjectKind.Invited)
            names.Add("invited", new GroupShape(LetterBinding.Members));
        return names;
    }
}
