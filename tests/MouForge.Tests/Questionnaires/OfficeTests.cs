using MouForge.Questionnaires;
using MouForge.Tests.Content;

namespace MouForge.Tests.Questionnaires;

public sealed class OfficeTests
{
    static readonly AnswerSet Answers = new SmallFile()
        .Coalition("""
            "roles": [
              { "role": "Co-lead (law enforcement)", "held_by_partner": "p1", "person": "Thessaly  Grant-Moor" },
              { "role": "Co-lead (victim services)", "person": "Ines Calderwick" },
              { "role": "Coordinator", "held_by_partner": "p2", "person": "Rowan Pell" },
              { "role": "Treasurer", "held_by_partner": "p2" }]
            """)
        .Partner("p1", """ "rep": { "name": "thessaly grant-moor", "title": "Sergeant" }, "alternate": "Rowan Pell" """)
        .Partner("p2", """ "rep": { "name": "Ines Calderwick" }, "alternate": { "name": "Rowan Pell" }, "signatory": { "name": "Lucan Arbor" } """)
        .Answers();

    [Theory]
    [InlineData("coordinator", "Coordinator")]
    [InlineData("Co-lead (LE)", "Co-lead (law enforcement)")]
    [InlineData("Co-lead (VS)", "Co-lead (victim services)")]
    [InlineData("co-lead  (victim services)", "Co-lead (victim services)")]
    [InlineData("Co-lead (XY)", null)]
    [InlineData("Chair (LE)", null)]
    [InlineData("Co-lead", null)]
    [InlineData("", null)]
    public void Find_NamesAndInitials_LeadToTheOffice(string role, string? expected) => (Office.Find(Answers, role)?.Role).ShouldBe(expected);

    [Theory]
    [InlineData("p1 rep", "p1", SeatKind.Representative, "thessaly grant-moor")]
    [InlineData(" P2 alternate ", null, SeatKind.Alternate, null)]
    [InlineData("p2 ALTERNATE", "p2", SeatKind.Alternate, "Rowan Pell")]
    [InlineData("p2 head", "p2", SeatKind.Head, "Lucan Arbor")]
    [InlineData("Agency p2 representative", "p2", SeatKind.Representative, "Ines Calderwick")]
    [InlineData("p1 head", "p1", SeatKind.Head, null)]
    [InlineData("p1 alternate", "p1", SeatKind.Alternate, "Rowan Pell")]
    [InlineData("p9 rep", null, SeatKind.Head, null)]
    [InlineData("p1", null, SeatKind.Head, null)]
    [InlineData("rep", null, SeatKind.Head, null)]
    [InlineData("p1 chair", null, SeatKind.Head, null)]
    public void Read_Seats_NameAgencyAndKind(string text, string? partner, SeatKind kind, string? person)
    {
        var seat = Seat.Read(text, Answers);

        (seat?.Partner.Id).ShouldBe(partner);
        if (seat is not null)
            (seat.Kind, seat.Person).ShouldBe((kind, person));
    }

    [Theory]
    [InlineData("Co-lead (LE)", "p1 rep", true)]
    [InlineData("Coordinator", "p2 alternate", true)]
    [InlineData("Coordinator", "p1 alternate", false)]
    [InlineData("Co-lead (VS)", "p2 rep", true)]
    [InlineData("Co-lead (LE)", "p2 rep", false)]
    [InlineData("Treasurer", "p2 rep", false)]
    public void IsHeldBy_Seat_ComparesPersonAndAgency(string role, string seat, bool holds)
        => Office.Find(Answers, role)!.IsHeldBy(Seat.Read(seat, Answers)!).ShouldBe(holds);
}
