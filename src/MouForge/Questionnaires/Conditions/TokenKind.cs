namespace MouForge.Questionnaires.Conditions;

/// <summary>The kinds of words in a condition.</summary>
enum TokenKind
{
    Word,
    Text,
    Number,
    Date,
    Symbol,
    End,
    Error,
}
