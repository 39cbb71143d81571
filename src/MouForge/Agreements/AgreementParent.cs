using MouForge.Coalitions;

namespace MouForge.Agreements;

/// <summary>What an agreement refers to.</summary>
/// <param name="Agreement">The parent, of the same coalition.</param>
/// <param name="Relation">What the agreement does to it.</param>
/// <param name="Partner">The agency that joins or leaves; null for an amendment or a renewal.</param>
public sealed record AgreementParent(AgreementId Agreement, AgreementRelation Relation, PartnerId? Partner = null)
{
    /// <summary>Whether the relation has what it needs: an agency where one joins or leaves, and none else.</summary>
    public bool IsWhole => (Partner is not null) == (Relation is AgreementRelation.Joinder or AgreementRelation.Withdrawal);
}
