namespace MouForge.Agreements;

/// <summary>What an agreement refers to.</summary>
/// <param name="Agreement">The parent, of the same coalition.</param>
/// <param name="Relation">What the agreement does to it.</param>
public sealed record AgreementParent(AgreementId Agreement, AgreementRelation Relation);
