namespace MouForge.Questionnaires.Conditions;

/// <summary>What the value of a path or literal is, as far as comparing it goes.</summary>
enum ValueKind
{
    Text,
    Number,
    YesNo,
    Date,
    List,
    Group,
}
