using MouForge.Drafting.Tokens;
using MouForge.Drafting.Wording;
using MouForge.Questionnaires;

namespace MouForge.Drafting.Bindings;

/// <summary>What stands for answers that nobody gave, within one level: the coalition's, the document's, or one agency's.</summary>
/// <param name="scope">What the <c>when</c> of a question is asked of.</param>
/// <param name="facts">What is known of the document.</param>
/// <param name="tokens">Where labelled blanks are kept.</param>
sealed class Blanks(ConditionScope scope, DraftFacts facts, TokenTable tokens)
{
    /// <summary>A labelled blank for a question that is required and asked, else nothing.</summary>
    public Absent For(Question question)
        => question.Required && question.When?.Holds(scope) != false ? new Absent(tokens.Keep(new Token(TokenKind.Slot, TextFor(question)))) : Absent.Nothing;

    /// <summary>What a labelled blank says, without brackets.</summary>
    public string TextFor(Question question) => facts.Prose.Quotes.Set(facts.Prose.Words.Phrase("blank", LabelOf(question)));

    string LabelOf(Question question)
        => (question.Label.Count == 0 ? null : facts.InOwnOrFirstLanguage(question.Label, question.Id)) ?? question.Key.Replace('_', ' ');
}
