using System.Text.Json;
using MouForge.AuditTrail;
using MouForge.Questionnaires;

namespace MouForge.Coalitions;

/// <summary>What one agency answered about itself.</summary>
sealed class PartnerSubject(CoalitionBlobs blobs, PartnerId partner, QuestionSet questions) : AnswerSubject
{
    public override string Name => partner.Value;

    public override StateBlobs Blobs => blobs.Answers(partner);

    public override string FirstKind => EventKind.MemberAdded;

    public override IReadOnlyList<string> ChangesBetween(JsonElement? before, JsonElement after)
        => AnswerChanges.Between(before, after, questions.AllPartner);
}
