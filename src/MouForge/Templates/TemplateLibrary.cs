using MouForge.Questionnaires;
using MouForge.Templates.Loading;

namespace MouForge.Templates;

/// <summary>All templates of a folder and what they share. Immutable; may be used by several threads.</summary>
public sealed class TemplateLibrary
{
    internal TemplateLibrary(string directory, SharedContent shared, IReadOnlyList<Template> templates)
    {
        Directory = directory;
        Shared = shared;
        Templates = templates;
        Questions = new QuestionSet
        {
            Coalition = shared.Coalition,
            Partner = shared.Partner,
            Documents = DocumentQuestions(templates),
            Catalogs = shared.Catalogs,
            Flags = shared.Flags,
            AllPartner = new([PartnerIdQuestion.Instance, .. shared.Partner.Questions, .. templates.SelectMany(template => template.PartnerQuestions.Questions)]),
        };
    }

    /// <summary>The folder it was loaded from.</summary>
    public string Directory { get; }

    /// <summary>The templates, by id.</summary>
    public IReadOnlyList<Template> Templates { get; }

    /// <summary>What all templates share.</summary>
    public SharedContent Shared { get; }

    /// <summary>All questions an answer file can answer.</summary>
    public QuestionSet Questions { get; }

    /// <summary>Loads a template folder. Never throws because of what stands in it: all mistakes come back at once.</summary>
    public static TemplateLoading Load(string directory) => LibraryReader.Read(directory);

    /// <summary>The template of an id; null where there is none.</summary>
    public Template? Find(string id) => Templates.FirstOrDefault(template => template.Id == id);

    /// <summary>The names that conditions in a template's text may use.</summary>
    public ConditionNames NamesFor(Template template) => new()
    {
        Coalition = Shared.Coalition,
        Partner = Questions.AllPartner,
        Documents = [template.Questions],
        Flags = Shared.Flags.Names,
        Catalogs = Shared.Catalogs,
    };

    static Dictionary<string, DocumentQuestions> DocumentQuestions(IReadOnlyList<Template> templates)
    {
        var byId = new Dictionary<string, DocumentQuestions>(StringComparer.Ordinal);
        foreach (var template in templates.Where(template => template.OwnsAnswers))
            byId.TryAdd(template.Id, new(template.Questions, template.PartnerQuestions) { IsList = template.For == SubjectKind.Entry });
        return byId;
    }
}
