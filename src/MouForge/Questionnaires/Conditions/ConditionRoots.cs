namespace MouForge.Questionnaires.Conditions;

/// <summary>How the beginnings of paths are written.</summary>
static class ConditionRoots
{
    public static bool TryParse(ReadOnlySpan<char> text, out ConditionRoot root)
    {
        ConditionRoot? parsed = text switch
        {
            "coalition" => ConditionRoot.Coalition,
            "partner" => ConditionRoot.Partner,
            "document" => ConditionRoot.Document,
            "flag" => ConditionRoot.Flag,
            _ => null,
        };
        root = parsed ?? default;
        return parsed is not null;
    }

    public static string Word(this ConditionRoot root) => root switch
    {
        ConditionRoot.Coalition => "coalition",
        ConditionRoot.Partner => "partner",
        ConditionRoot.Document => "document",
        ConditionRoot.Flag => "flag",
    };
}
