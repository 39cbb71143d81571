namespace MouForge.Tests.Templates;

/// <summary>Every mistake a template author can make is named with its file and line, and all are named at once.</summary>
public sealed class TemplateProblemTests
{
    const string Coalition = "_shared/coalition.yaml";

    [Theory]
    [InlineData("{ id: X, key: x, type: short }", "(X): 'ask' is missing: what is the question in words?")]
    [InlineData("{ id: X, type: short, ask: { en: X } }", "(X): 'key' is missing")]
    [InlineData("{ key: x, type: short, ask: { en: X } }", "'id' is missing")]
    [InlineData("{ id: X, key: x, ask: { en: X } }", "(X): 'type' is missing")]
    [InlineData("{ id: X, key: x, type: text, ask: { en: X } }", "(X): 'text' is no type; types are short, long, one, many, date, num, yn, list, person, partner")]
    [InlineData("{ id: X, key: Xy, type: short, ask: { en: X } }", "(X): the key 'Xy' must be snake_case: small letters, digits and underscores")]
    [InlineData("{ id: X, key: x, type: short, ask: { en: X }, required: true }", "(X): a required question needs a 'label': what does the blank say when it is not answered?")]
    [InlineData("{ id: X, key: x, type: short, ask: { en: X }, required: yes }", "(X): 'required' must be true or false, not 'yes'")]
    [InlineData("{ id: X, key: x, type: short, ask: { en: X }, options: [a] }", "(X): 'options' belongs to the types one and many only")]
    [InlineData("{ id: X, key: x, type: short, ask: { en: X }, catalog: services }", "(X): 'catalog' belongs to the types one and many only")]
    [InlineData("{ id: X, key: x, type: short, ask: { en: X }, free: true }", "(X): 'free' belongs to the types one and many only")]
    [InlineData("{ id: X, key: x, type: one, ask: { en: X } }", "(X): a choice needs 'options', a 'catalog', or 'free: true'")]
    [InlineData("{ id: X, key: x, type: one, ask: { en: X }, options: a }", "(X): 'options' must be a list, not a text")]
    [InlineData("{ id: X, key: x, type: one, ask: { en: X }, options: [a, A] }", "(X): the option 'A' stands here twice")]
    [InlineData("{ id: X, key: x, type: one, ask: { en: X }, options: [{ en: a }] }", "(X): an option is a text, or { value: …, en: … }")]
    [InlineData("{ id: X, key: x, type: one, ask: { en: X }, catalog: servces }", "(X): there is no catalog 'servces'; did you mean 'services'?")]
    [InlineData("{ id: X, key: x, type: short, ask: { en: X }, min: 1 }", "(X): 'min' and 'max' belong to the type num only")]
    [InlineData("{ id: X, key: x, type: num, ask: { en: X }, min: 2, max: 1 }", "(X): 'min' (2) is above 'max' (1)")]
    [InlineData("{ id: X, key: x, type: num, ask: { en: X }, min: two }", "(X): 'min' must be a number, not 'two'")]
    [InlineData("{ id: X, key: x, type: short, ask: { en: X }, stands_for_group: true }", "(X): 'stands_for_group' belongs to a question of the type short, long or one that stands within a group")]
    [InlineData("{ id: X, key: x, type: short, ask: { en: X }, fractions: true }", "(X): 'fractions' belongs to the type num only")]
    [InlineData("{ id: X, key: x, type: short, ask: { en: X }, item: [] }", "(X): 'item' belongs to the types list and person only")]
    [InlineData("{ id: X, key: x, type: list, ask: { en: X }, item: [{ key: a, type: short }, { key: a, type: yn }] }", "(X): the field 'a' stands here twice")]
    [InlineData("{ id: X, key: x, type: one, ask: { en: X }, options: [a], default: b }", "(X): the default 'b' is none of the options")]
    [InlineData("{ id: X, key: x, type: yn, ask: { en: X }, default: maybe }", "(X): the default must be true or false, not 'maybe'")]
    [InlineData("{ id: X, key: x, type: num, ask: { en: X }, default: few }", "(X): the default must be a number, not 'few'")]
    [InlineData("{ id: X, key: x, type: num, ask: { en: X }, max: 3, default: 5 }", "(X): the default 5 is out of its own range")]
    [InlineData("{ id: X, key: x, type: person, ask: { en: X }, default: Ann }", "(X): a question of this type has no default")]
    [InlineData("{ id: X, key: x, type: short, ask: { en: X }, privacy: secret }", "(X): 'secret' is no privacy; write public, partners, lead or private")]
    [InlineData("{ id: X, key: x, type: short, ask: { en: X }, shared_by: who }", "(X): 'shared_by' names 'who', which is no question of the type one beside it")]
    [InlineData("{ id: X, key: x, type: short, ask: { en: X }, holds: gold }", "(X): an answer cannot hold 'gold'; write words, contact or address")]
    [InlineData("{ id: X, key: x, type: short, ask: X }", "(X): 'ask' must give words by language: { en: … }")]
    [InlineData("{ id: X, key: x, type: short, ask: { en: X }, helps: { en: X } }", "(X): nobody knows the key 'helps'; did you mean 'help'?")]
    [InlineData("{ id: X, key: x, type: short, ask: { en: X }, help: }", "(X): 'help' must give words by language: { en: … }")]
    [InlineData("{ id: C-1, key: x, type: short, ask: { en: X } }", "(C-1): the id 'C-1' is taken by the question in line 2")]
    [InlineData("{ id: X, key: name, type: short, ask: { en: X } }", "(X): the key 'name' is taken by the question in line 2")]
    [InlineData("{ id: X, key: x, within: name, type: short, ask: { en: X } }", "(X): 'name' is a question itself, so nothing can stand within it")]
    [InlineData("{ id: X, key: x, type: short, ask: { en: X }, when: coalition.mett = yearly }", "(X): 'coalition.mett' is no coalition question; did you mean 'meet'?")]
    [InlineData("{ id: X, key: x, type: short, ask: { en: X }, when: coalition.votes and }", "(X): a path such as coalition.depth is missing (in 'when')")]
    [InlineData("just text", "each entry of 'questions' must be a group of keys, not a text")]
    public void Load_MistakeInAQuestion_NamesItsLine(string question, string problem)
    {
        int line = SmallContent.Coalition.Count(letter => letter == '\n') + 1;
        using var folder = new SmallFolder();

        string only = folder.With(Coalition, SmallContent.Coalition + $"  - {question}\n").Problems().ShouldHaveSingleItem();

        only.ShouldStartWith($"{Coalition}:{line}:");
        only.ShouldEndWith(problem.StartsWith('(') ? $" {problem}" : $": {problem}");
    }

    [Fact]
    public void Load_MistakeInACondition_NamesItsColumn()
        => ShouldReport(
            "_shared/flags.yaml",
            """
            flags:
              - name: first
                when: coalition.votes = true and
                  coalition.mett = yearly
              - name: second
                when: coalition.votes = true and coalition.mett = yearly
              - name: third
                when: "coalition.votes = true and coalition.mett = yearly"
              - { name: police, when: coalition.votes }

            """,
            [
                "_shared/flags.yaml:3 (first): 'coalition.mett' is no coalition question; did you mean 'meet'?",
                "_shared/flags.yaml:6:38 (second): 'coalition.mett' is no coalition question; did you mean 'meet'?",
                "_shared/flags.yaml:8:39 (third): 'coalition.mett' is no coalition question; did you mean 'meet'?",
            ]);

    [Theory]
    [InlineData("", "_shared/flags.yaml:1:1: the file is empty")]
    [InlineData("- a", "_shared/flags.yaml:1:1: the file holds a list; it must hold keys such as 'questions:'")]
    [InlineData("flags: []\nflags: []", "_shared/flags.yaml:2:1: the key 'flags' stands here twice")]
    [InlineData("flags: {}", "_shared/flags.yaml:1:8: 'flags' must be a list, not a group of keys")]
    [InlineData("flags: []\nflag: 1", "_shared/flags.yaml:2:1: nobody knows the key 'flag'; did you mean 'flags'?")]
    [InlineData("flags: []\n? [a]\n: b", "_shared/flags.yaml:2:3: a key must be plain text")]
    public void Load_OddYaml_IsNamed(string content, string problem)
    {
        using var folder = new SmallFolder();

        folder.With("_shared/flags.yaml", content).Problems().ShouldContain(problem);
    }

    [Theory]
    [InlineData("flags: [")]
    [InlineData("flags: &a [*a]")]
    [InlineData("flags:\n\t- a")]
    [InlineData("flags: \"a")]
    [InlineData("%YAML 9")]
    [InlineData("flags: !!binary x")]
    [InlineData("--- a\n--- b")]
    public void Load_BrokenYaml_IsAProblemOfThatFile(string content)
    {
        using var folder = new SmallFolder();

        folder.With("_shared/flags.yaml", content).Problems().ShouldContain(problem => problem.StartsWith("_shared/flags.yaml:", StringComparison.Ordinal));
    }

    [Fact]
    public void Load_DeepYaml_IsAProblemAndNoCrash()
    {
        using var folder = new SmallFolder();
        string content = $"flags: {new string('[', 5000)}{new string(']', 5000)}";

        folder.With("_shared/flags.yaml", content).Problems().ShouldContain(problem => problem.Contains("more than 20 levels stand inside each other", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ name: police, when: coalition.votes }", "_shared/flags.yaml:4:13 (police): the flag 'police' stands in line 3 already")]
    [InlineData("{ name: gap, when: coalition.votes }", "_shared/flags.yaml:4:13 (gap): the flag 'gap' is set by the program; choose another name")]
    [InlineData("{ name: odd }", "_shared/flags.yaml:4:5 (odd): 'when' is missing: what sets the flag?")]
    [InlineData("{ name: odd, when: }", "_shared/flags.yaml:4:24 (odd): 'when' has no value")]
    [InlineData("{ name: odd, when: flag.odd }", "_shared/flags.yaml:4:13 (odd): the flag 'odd' builds on itself, by way of odd")]
    [InlineData("{ name: odd, when: partner.types has PT-01 }", "_shared/flags.yaml:4:24 (odd): 'partner.types' stands alone here, where no agency is meant; write any partner(partner.types …)")]
    public void Load_MistakeInAFlag_NamesIt(string flag, string problem)
    {
        using var folder = new SmallFolder();

        folder.With("_shared/flags.yaml", $"{SmallContent.Flags.TrimEnd()}\n  - {flag}\n").Problems().ShouldContain(problem);
    }

    [Theory]
    [InlineData("- { id: CL-ONE, title: { en: One } }", "(CL-ONE): the clause 'CL-ONE' stands in line 2 already")]
    [InlineData("- { id: CL-NEW, title: { en: New } }", "(CL-NEW): the clause has no text; write _shared/clauses/CL-NEW.en.md.hbs")]
    [InlineData("- { id: CL-ONE2, title: { en: One } }", "(CL-ONE2): the clause has no text; write _shared/clauses/CL-ONE2.en.md.hbs")]
    [InlineData("- { id: CL-ONE }", "(CL-ONE): 'title' is missing")]
    [InlineData("- { id: CL-ONE, title: { en: One }, trust: X }", "(CL-ONE): 'X' is no trust mark; write V, P or K")]
    [InlineData("- { id: CL-ONE, title: { en: One }, stricter_than: CL-TOW, collision: { en: X } }", "(CL-ONE): 'stricter_than' names 'CL-TOW', which is no clause; did you mean 'CL-TWO'?")]
    [InlineData("- { id: CL-ONE, title: { en: One }, stricter_than: CL-TWO }", "(CL-ONE): 'collision' is missing: what does the review list say where both clauses fire?")]
    [InlineData("- { id: CL-ONE, title: { en: One }, when: document.kin = short }", "(CL-ONE): 'document.kin' is no document question; did you mean 'kind'?")]
    [InlineData("- { id: CL-ONE, title: { en: One }, printed_when: flag.polise }", "(CL-ONE): 'flag.polise' is no flag; did you mean 'police'?")]
    public void Load_MistakeInAClause_NamesIt(string clause, string problem)
    {
        using var folder = new SmallFolder();

        folder.With("_shared/clauses.yaml", $"{SmallContent.Clauses.TrimEnd()}\n  {clause}\n")
            .Problems().ShouldContain(line => line.EndsWith(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Load_TextWithoutAClause_IsAProblem()
        => ShouldReport("_shared/clauses/CL-OLD.en.md.hbs", "1. Old.", ["_shared/clauses/CL-OLD (CL-OLD): no clause of _shared/clauses.yaml has this text; add the clause or delete the file"]);

    [Theory]
    [InlineData("{ name: a, take: least, of: partner.release_days }", "(a): 'least' is neither min nor max")]
    [InlineData("{ name: a, of: partner.release_days }", "(a): 'take' is missing")]
    [InlineData("{ name: release_days, take: min, of: partner.release_days }", "(release_days): the rule 'release_days' stands in line 2 already")]
    [InlineData("{ name: a, take: min, of: [release_days] }", "(a): 'release_days' is no path of an answer, such as partner.release_days")]
    [InlineData("{ name: a, take: min, of: [flag.police] }", "(a): 'flag.police' is no path of an answer, such as partner.release_days")]
    [InlineData("{ name: a, take: min, of: [partner.] }", "(a): 'partner.' is no path of an answer, such as partner.release_days")]
    [InlineData("{ name: a, take: min, of: [partner.releasedays] }", "(a): nobody asks 'releasedays'; did you mean 'release_days'?")]
    [InlineData("{ name: a, take: min, of: [coalition.name] }", "(a): 'name' is no number")]
    [InlineData("{ name: a, take: min, of: { a: b } }", "(a): 'of' must be a text or a list of texts")]
    public void Load_MistakeInAStrictestRule_NamesIt(string rule, string problem)
    {
        using var folder = new SmallFolder();

        folder.With("_shared/strictest.yaml", $"{SmallContent.Strictest.TrimEnd()}\n  - {rule}\n")
            .Problems().ShouldContain(line => line.EndsWith(problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("_shared/catalogs/services.yaml", "catalog: services", "catalog: service", "_shared/catalogs/services.yaml:1:10: the catalog is named 'service', but its file services.yaml; both must be the same")]
    [InlineData("_shared/catalogs/services.yaml", "{ id: SV-01, group: basic,", "{ id: SV-01, group: basics,", "_shared/catalogs/services.yaml:5:25 (SV-01): 'basics' is no group of this catalog; did you mean 'basic'?")]
    [InlineData("_shared/catalogs/services.yaml", "[SV-01, SV-02]", "[SV-01, SV-09]", "_shared/catalogs/services.yaml (SV-03): 'covered_by' names 'SV-09', which this catalog does not have")]
    [InlineData("_shared/catalogs/services.yaml", "id: SV-01,", "id: PT-01,", "_shared/catalogs/services.yaml (PT-01): the id 'PT-01' stands in the catalog partner-types already")]
    [InlineData("_shared/words.en.yaml", "language: en", "language: es", "_shared/words.en.yaml:1:11: the language is named 'es', but its file words.en.yaml; both must be the same")]
    [InlineData("_shared/words.en.yaml", "  draft_band: Draft\n", "", "_shared/words.en.yaml:3:3: 'draft_band' is missing")]
    [InlineData("_shared/words.en.yaml", "furniture:", "grammar: { quotes: '«»' }\nfurniture:", "_shared/words.en.yaml:2:20: 'quotes' holds four marks: opening and closing single ones, then opening and closing double ones")]
    [InlineData("memo/template.yaml", "id: memo", "id: mem", "memo/template.yaml:1:5 (memo): the template is named 'mem', but its folder 'memo'; both must be the same")]
    [InlineData("memo/template.yaml", "languages: [en]", "languages: []", "memo/template.yaml:1:1 (memo): 'languages' is missing: which languages is the text written in?")]
    [InlineData("memo/template.yaml", "languages: [en]", "languages: [en, es]", "memo/template.yaml:6:12 (memo): the text in 'es' is missing; write memo/document.es.md.hbs")]
    [InlineData("memo/template.yaml", "languages: [en]", "languages: [en, es]", "memo/template.yaml (memo): the words in 'es' are missing; write _shared/words.es.yaml")]
    [InlineData("memo/template.yaml", "days_before_end: [60, 30], ", "", "memo/template.yaml:12:5 (RN-1): no day is given; write days_before_end, days_after_end or days_before_review")]
    [InlineData("memo/template.yaml", "[60, 30]", "[60, soon]", "memo/template.yaml:12:42 (RN-1): 'days_before_end' holds whole numbers of days, not 'soon'")]
    [InlineData("memo/template.yaml", "kind: front", "kind: cover", "memo/template.yaml:16:24 (front): 'cover' is no kind of section; write front, numbered or annex")]
    [InlineData("memo/template.yaml", "id: list", "id: body", "memo/template.yaml:18:11 (body): the section 'body' stands in line 17 already")]
    [InlineData("memo/template.yaml", ", when: document.kind = long", "", "memo/template.yaml:14:5 (long): 'when' is missing: when is the document of this kind?")]
    [InlineData("memo/questions.yaml", "level: partner", "level: lead", "memo/questions.yaml:5:48 (D-4): 'lead' is no level here; write document or partner")]
    [InlineData("memo/questions.yaml", "key: cover", "key: funds", "memo/questions.yaml:5:5 (D-4): the key 'funds' is taken by a question of _shared/partner.yaml")]
    public void Load_MistakeElsewhere_NamesIt(string file, string sound, string wrong, string problem)
    {
        using var folder = new SmallFolder();
        string content = SmallContent.Files[file];
        content.ShouldContain(sound);

        folder.With(file, content.Replace(sound, wrong, StringComparison.Ordinal)).Problems().ShouldContain(problem);
    }

    [Fact]
    public void Load_SeveralMistakes_AreNamedAtOnceInOrder()
    {
        using var folder = new SmallFolder();

        folder.With("_shared/flags.yaml", "flags:\n  - { name: police, wen: x }\n")
            .With("memo/template.yaml", "id: memo\n")
            .Without("_shared/partner.yaml")
            .Problems().Select(problem => problem.Split(':')[0]).Distinct()
            .ShouldBe(["_shared/flags.yaml", "_shared/partner.yaml", "memo/template.yaml"]);
    }

    [Fact]
    public void Load_FileNobodyReads_IsAProblem()
        => ShouldReport("memo/question.yaml", "questions: []", ["memo/question.yaml: nobody reads this file; is its name or place wrong?"]);

    [Fact]
    public void Load_MissingFile_BringsNoProblemsInItsTrain()
    {
        using var folder = new SmallFolder();

        folder.Without("_shared/partner.yaml").Problems().ShouldBe(["_shared/partner.yaml: the file is missing"]);
    }

    static void ShouldReport(string file, string content, string[] problems)
    {
        using var folder = new SmallFolder();

        folder.With(file, content).Problems().ShouldBe(problems);
    }
}
