using MouForge.Drafting;
using MouForge.Tests.Content;

namespace MouForge.Tests.Drafting;

/// <summary>Drafts of the sample coalitions' memoranda.</summary>
static class SampleDrafts
{
    static readonly DraftAgreement Drafting = new(TemplateContent.Library);

    public static DraftRequest Request(string sample) => new()
    {
        Template = TemplateContent.Library.Find("mou")!,
        Answers = Samples.Answers(sample),
        AsOf = new DateOnly(2026, 2, 20),
        Version = 2,
    };

    public static DraftResult Run(string sample) => Drafting.Run(Request(sample));
}
