using MouForge.Documents.Blocks;

namespace MouForge.Drafting.Bilingual;

/// <summary>Makes one of what exists once in a text in two languages: fields, boxes and signatures, with labels in both.</summary>
static class BothLanguages
{
    /// <summary>"Person / Persona"; one text where both are the same.</summary>
    public static string Text(string first, string second) => first == second ? first : $"{first} / {second}";

    public static FieldRowBlock Fields(FieldRowBlock first, FieldRowBlock second)
        => first with { Fields = [.. first.Fields.Zip(second.Fields, Field)] };

    /// <summary>Boxes keep their labels apart, since each stands in the column of its language.</summary>
    public static TickGroupBlock Boxes(TickGroupBlock first, TickGroupBlock second)
        => first with { Boxes = [.. first.Boxes.Zip(second.Boxes, Box)], Columns = 1 };

    public static CutLineBlock CutLine(CutLineBlock first, CutLineBlock second) => first with { Words = Text(first.Words, second.Words) };

    public static SignatureBlock Signature(SignatureBlock first, SignatureBlock second) => first with
    {
        Title = Text(first.Title, second.Title),
        Authority = Labelled(first.Authority, second.Authority),
        Approval = Labelled(first.Approval, second.Approval),
        SignatureCaption = Text(first.SignatureCaption, second.SignatureCaption),
        OtherNameCaption = Text(first.OtherNameCaption, second.OtherNameCaption),
        DateCaption = Text(first.DateCaption, second.DateCaption),
    };

    static FillField Field(FillField first, FillField second)
        => first with { Label = Text(first.Label, second.Label), Description = Description(first.Description, second.Description) };

    static TickBox Box(TickBox first, TickBox second)
        => first with { OtherLabel = second.Label, Description = Description(first.Description, second.Description) };

    static LabelledText Labelled(LabelledText first, LabelledText second) => new(Text(first.Label, second.Label), Text(first.Text, second.Text));

    static string? Description(string? first, string? second) => first is null || second is null ? first ?? second : Text(first, second);
}
