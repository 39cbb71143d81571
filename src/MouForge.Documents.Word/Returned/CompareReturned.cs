using MouForge.Documents.Comparison;

namespace MouForge.Documents.Word.Returned;

/// <summary>Compares a .docx that a partner edited with the version it came from, paragraph by paragraph.</summary>
public static class CompareReturned
{
    static readonly IReadOnlyList<string> Nobody = [];

    /// <summary>What the partner changed or said. The text is compared, not how it looks.</summary>
    /// <param name="version">The version, numbered.</param>
    /// <param name="file">The bytes as they were uploaded.</param>
    /// <param name="limits">How much the file may hold; the usual limits where null.</param>
    public static ReturnedComparison Run(Document version, ReadOnlyMemory<byte> file, ReturnedLimits? limits = null)
    {
        var reading = ReturnedFile.Read(file, limits);
        if (reading.Paragraphs is not { } returned)
        {
            return new ReturnedComparison(null, reading.Refusal);
        }
        // The version is read from the file it makes, so that both sides have paragraphs of the same kind in the same order.
        var sent = ReturnedFile.Read(new WordRenderer().Render(version).Bytes, new ReturnedLimits { Paragraphs = int.MaxValue, Characters = int.MaxValue }).Paragraphs!;
        return new ReturnedComparison(EditsOf(new DocumentPlaces(version), sent, returned), null);
    }

    static List<ReturnedEdit> EditsOf(DocumentPlaces places, IReadOnlyList<ReturnedParagraph> sent, IReadOnlyList<ReturnedParagraph> returned)
    {
        var edits = new List<ReturnedEdit>();
        string place = "";
        foreach (var (old, @new) in ParagraphAlignment.Of([.. sent.Select(paragraph => paragraph.Text)], [.. returned.Select(paragraph => paragraph.Original)]))
        {
            place = old >= 0 ? sent[old].Place : place;
            string was = old >= 0 ? sent[old].Text : "", now = @new >= 0 ? returned[@new].Text : "";
            IReadOnlyList<ReturnedComment> comments = @new >= 0 ? returned[@new].Comments : [];
            if (was != now || comments.Count > 0)
            {
                edits.Add(new ReturnedEdit
                {
                    Section = places.SectionOf(place),
                    Label = place,
                    ClauseId = places.ClauseIdOf(place),
                    Was = was,
                    Is = now,
                    By = was != now && @new >= 0 ? returned[@new].Authors : Nobody,
                    Comments = comments,
                });
            }
        }
        return edits;
    }
}
