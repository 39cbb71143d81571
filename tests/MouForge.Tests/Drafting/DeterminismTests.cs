using System.Globalization;
using MouForge.Documents.Outlines;
using MouForge.Drafting;
using MouForge.Tests.Content;

namespace MouForge.Tests.Drafting;

public sealed class DeterminismTests
{
    const string Sample = "county-9-partners";

    [Fact]
    public void Run_OnEightThreads_GivesTheSameOutline()
    {
        var drafting = new DraftAgreement(TemplateContent.Library);
        var outlines = new string[8];

        Parallel.For(0, outlines.Length, new ParallelOptions { MaxDegreeOfParallelism = outlines.Length }, i => outlines[i] = Outline(drafting));

        outlines.Distinct(StringComparer.Ordinal).ShouldHaveSingleItem();
    }

    [Fact]
    public void Run_InACultureWithOtherFigures_GivesTheSameOutline()
    {
        string expected = Outline(new DraftAgreement(TemplateContent.Library));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = OtherFigures();
            Outline(new DraftAgreement(TemplateContent.Library)).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Run_AnotherDayOrVersion_KeepsTheContentCode()
    {
        var drafting = new DraftAgreement(TemplateContent.Library);
        var request = SampleDrafts.Request(Sample);

        var first = drafting.Run(request).Draft!;
        var later = drafting.Run(request with { Version = 3, AsOf = request.AsOf.AddDays(9) }).Draft!;

        later.ContentCode.ShouldBe(first.ContentCode);
        later.Document.Properties.VersionLabel.ShouldBe("Version 3");
    }

    static CultureInfo OtherFigures()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "minus";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        return culture;
    }

    static string Outline(DraftAgreement drafting) => OutlineRenderer.Text(drafting.Run(SampleDrafts.Request(Sample)).Draft!.Document, OutlineOptions.CounselNotes);
}
