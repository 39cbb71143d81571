using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Drafting.Texts.Preparation;

/// <summary>A text that has been checked and can be compiled.</summary>
/// <param name="Handlebars">What Handlebars compiles: partials put in, lines marked, every name resolved.</param>
/// <param name="Problems">Mistakes; where there are any, the text must not be compiled.</param>
/// <param name="Clauses">The clauses it prints where they fire, in order.</param>
/// <param name="Questions">The questions whose answers it uses.</param>
sealed record PreparedText(
    string Handlebars,
    IReadOnlyList<TemplateProblem> Problems,
    IReadOnlyList<string> Clauses,
    IReadOnlySet<Question> Questions);
