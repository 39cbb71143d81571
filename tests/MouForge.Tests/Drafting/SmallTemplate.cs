using MouForge.Documents;
using MouForge.Documents.Outlines;
using MouForge.Drafting;
using MouForge.Questionnaires;
using MouForge.Templates;
using MouForge.Tests.Content;

namespace MouForge.Tests.Drafting;

/// <summary>A template with a text made up in a test. Questions, clauses and words are those of the checkout; answers go to <c>mou</c>.</summary>
sealed class SmallTemplate
{
    const string Original = "en";

    static readonly DateOnly Day = new(2026, 2, 20);

    readonly Dictionary<string, TemplateText> _partials = [];
    readonly OrderedDictionary<string, string> _texts = [];
    IReadOnlyList<TemplateSection> _sections = [Section("front", SectionKind.Front), Section("one"), Section("two"), Section("three"), Section("extra", SectionKind.Annex)];
    AnswerSet _answers = new SmallFile().Answers();

    public SmallTemplate(string text) => _texts.Add(Original, text);

    /// <summary>Language of the draft.</summary>
    public string Language { get; init; } = Original;

    /// <summary>Language of the second column; null for one language.</summary>
    public string? SecondLanguage { get; init; }

    /// <summary>The translation that somebody has reviewed; null for none.</summary>
    public string? Reviewed { get; init; }

    public DocumentDesign Design { get; init; }

    public int? Form { get; init; }

    public DocumentState State { get; init; } = DocumentState.Draft;

    public static TemplateSection Section(string id, SectionKind kind = SectionKind.Numbered) => new() { Id = id, Kind = kind, Source = new SourcePosition("small/template.yaml", 1) };

    public SmallTemplate With(AnswerSet answers)
    {
        _answers = answers;
        return this;
    }

    public SmallTemplate With(params IReadOnlyList<TemplateSection> sections)
    {
        _sections = sections;
        return this;
    }

    /// <summary>The same text in another language.</summary>
    public SmallTemplate In(string language, string text)
    {
        _texts.Add(language, text);
        return this;
    }

    public SmallTemplate Partial(string name, string text)
    {
        _partials.Add($"{name}.{Original}", Text($"{name}.{Original}.md.hbs", text));
        return this;
    }

    public DraftResult Draft()
    {
        var template = TemplateContent.Library.Find("mou")! with
        {
            Languages = [.. _texts.Keys],
            Documents = _texts.ToDictionary(text => text.Key, text => Text($"small.{text.Key}.md.hbs", text.Value)),
            Translations = Reviewed is null ? new Dictionary<string, TranslationReview>() : new() { [Reviewed] = new TranslationReview("A Translator", Day) },
            Partials = _partials,
            Sections = _sections,
            Design = Design,
            Form = Form,
        };
        return new DraftAgreement(TemplateContent.Library).Run(new DraftRequest
        {
            Template = template,
            Answers = _answers,
            AsOf = Day,
            State = State,
            Language = Language,
            SecondLanguage = SecondLanguage,
        });
    }

    public Document Document()
    {
        var result = Draft();
        return result.Draft?.Document ?? throw new InvalidOperationException(string.Join('\n', result.Problems));
    }

    /// <summary>The outline, with counsel notes.</summary>
    public string Outline() => OutlineRenderer.Text(Document(), OutlineOptions.CounselNotes);

    /// <summary>The blocks of the front section.</summary>
    public IReadOnlyList<Documents.Blocks.Block> Blocks() => Document().Sections[0].Blocks;

    /// <summary>The problems, each as a line.</summary>
    public IReadOnlyList<string> Problems() => [.. Draft().Problems.Select(problem => problem.ToString())];

    static TemplateText Text(string file, string text)
    {
        string folder = Directory.CreateTempSubdirectory("small-template").FullName;
        File.WriteAllText(Path.Combine(folder, file), text);
        var read = new TemplateText(folder, file);
        _ = read.Content;
        Directory.Delete(folder, true);
        return read;
    }
}
