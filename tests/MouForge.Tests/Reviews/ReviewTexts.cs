using System.Text;
using System.Text.Json.Nodes;
using MouForge.Reviews;
using MouForge.Tests.Content;

namespace MouForge.Tests.Reviews;

/// <summary>Reviews in the shapes that tests compare.</summary>
static class ReviewTexts
{
    public static Review Of(SmallFile file)
        => new ReviewAnswers(TemplateContent.Library).Run(file.Answers());

    /// <summary>The findings with a code, as "path" lines.</summary>
    public static IReadOnlyList<string> PathsOf(this Review review, string code)
        => [.. review.Blocks.Concat(review.Warnings).Where(finding => finding.Code == code).Select(finding => finding.Path)];

    public static string Text(Review review)
    {
        using var stream = new MemoryStream();
        ReviewJson.Write(review, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static JsonObject Json(Review review) => JsonNode.Parse(Text(review))!.AsObject();
}
