using MouForge.Drafting.Bindings;
using MouForge.Drafting.Tokens;
using MouForge.Questionnaires;

namespace MouForge.Drafting.Texts.Functions;

/// <summary>Functions about who fills a seat of an agency and who holds an office of the coalition.</summary>
static class SeatFunctions
{
    static readonly ArgumentKind[] OneValue = [ArgumentKind.Value];

    public static IReadOnlyList<TextFunction> All { get; } =
    [
        new("seat", OneValue, OfSeat((seat, root) => new SeatText(seat, root).Whole)) { Usage = "{{seat value}}" },
        new("seat_person", OneValue, OfSeat((seat, root) => new SeatText(seat, root).Person)) { Usage = "{{seat_person value}}" },
        new("seat_place", OneValue, Place) { Usage = "{{seat_place value}}" },
        new("holds", [ArgumentKind.Value, ArgumentKind.Value], call => Holds(call)) { Gives = ValueShape.YesNo, Usage = "(holds role value)" },
        new("holder", OneValue, Holder) { Usage = "{{holder role}}" },
        new("blank", OneValue, Blank) { Usage = "{{blank \"words\"}}" },
    ];

    // Text that names no seat stays as typed.
    static Func<FunctionCall, object> OfSeat(Func<Seat, RootBinding, object> words) => call => call[0] switch
    {
        Absent absent => absent,
        _ when SeatOf(call, 0) is { } seat => words(seat, call.Root),
        _ => call.Text(0),
    };

    static object Place(FunctionCall call) => SeatOf(call, 0) is { } seat ? new SeatText(seat, call.Root).Place : Absent.Nothing;

    static bool Holds(FunctionCall call)
    {
        if (Office.Find(call.Root.Facts.Answers, call.Text(0)) is not { } office || call[1] is Absent)
            return false;
        return SeatOf(call, 1) is { } seat ? office.IsHeldBy(seat) : office.IsHeldBy(call.Text(1));
    }

    static object Holder(FunctionCall call)
        => Office.Find(call.Root.Facts.Answers, call.Text(0))?.Person ?? (object)Absent.Nothing;

    static Absent Blank(FunctionCall call)
        => call[0] is Absent absent ? absent : new Absent(call.Root.Writer.Tokens.Keep(new Token(TokenKind.Slot, call.Root.Prose.Quotes.Set(call.Text(0)))));

    static Seat? SeatOf(FunctionCall call, int index) => Seat.Read(call.Text(index), call.Root.Facts.Answers);
}
