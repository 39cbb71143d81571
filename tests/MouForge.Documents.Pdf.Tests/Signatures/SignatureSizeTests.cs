using MouForge.Documents.Pdf.Elements;
using MouForge.Documents.Pdf.Signatures;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Tests.Samples;
using MouForge.Documents.Pdf.Text;
using static MouForge.Documents.Pdf.Tests.Samples.Write;

namespace MouForge.Documents.Pdf.Tests.Signatures;

public sealed class SignatureSizeTests
{
    readonly TextSetter _setter = new(InlineLook.Agency);

    [Fact]
    public void CommonHeight_OrdinaryParties_Is112() => HeightFor("Bridgeway Survivor Services", EveryBlock.LongName).ShouldBe(112);

    [Fact]
    public void CommonHeight_OneHighLeftSide_IsTheNextStepForAll()
    {
        double height = SignatureSize.CommonHeight([Side("Short"), SignatureSide.Of(Signature("p", EveryBlock.LongName, approval: Lorem(30)), PageDesign.Agency, _setter)], SignatureLook.Agency);

        height.ShouldBeGreaterThan(112);
        ((height - 112) % 13).ShouldBe(0);
    }

    [Fact]
    public void Of_NameOfTwoLines_StaysAt10Points() => Side("Marrowbone County Children and Family Services").Lines[0].Look.Size.ShouldBe(10);

    [Fact]
    public void Of_NameOfThreeLines_IsSetSmaller() => Side(EveryBlock.LongName).Lines[0].Look.Size.ShouldBe(9);

    [Fact]
    public void Of_NameThatFitsNoBlock_StandsAboveIt()
    {
        var side = Side(new string('N', 10_000));

        side.StandsAbove.ShouldBeTrue();
        SignatureSize.CommonHeight([side, Side("Short")], SignatureLook.Agency).ShouldBe(112);
    }

    [Fact]
    public void Of_NoSignatoryYet_LeavesNoGap()
        => Side("Short").Height.ShouldBe(SignatureSide.Of(Signature("p", "Short", signatory: "", title: ""), PageDesign.Agency, _setter).Height + 4 + 14 + 12);

    [Fact]
    public void Blocks_OfADocument_AllHaveTheSameHeight()
    {
        var section = Section("Signatures", Para("x"), Signature("a", "Short"), Signature("b", EveryBlock.LongName, approval: Lorem(40)));

        var strips = Laid.Of(Document(Front(Title), section)).StripsOf<SignatureElement>().SelectMany(page => page).ToList();

        strips.Select(strip => strip.Strip.Height).Distinct().ShouldHaveSingleItem().ShouldBeGreaterThan(112);
    }

    double HeightFor(params string[] parties) => SignatureSize.CommonHeight(parties.Select(Side), SignatureLook.Agency);

    SignatureSide Side(string party) => SignatureSide.Of(Signature("p", party), PageDesign.Agency, _setter);
}
