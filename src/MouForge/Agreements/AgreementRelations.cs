namespace MouForge.Agreements;

/// <summary>The words that relations are stored as.</summary>
public static class AgreementRelations
{
    static readonly (AgreementRelation Relation, string Word)[] Words =
    [
        (AgreementRelation.Joinder, "joinder"),
        (AgreementRelation.Amendment, "amendment"),
        (AgreementRelation.Withdrawal, "withdrawal"),
        (AgreementRelation.Renewal, "renewal"),
    ];

    /// <summary>The word of a relation.</summary>
    public static string Word(this AgreementRelation relation) => Words.First(known => known.Relation == relation).Word;

    /// <summary>The relation of a word; null where it is none.</summary>
    public static AgreementRelation? Parse(string? word)
    {
        foreach (var known in Words)
        {
            if (known.Word == word)
                return known.Relation;
        }

        return null;
    }
}
