namespace MouForge.Documents.Pdf.Text;

/// <summary>How a line can end after a word.</summary>
enum WordEnd
{
    /// <summary>At a space.</summary>
    Space,

    /// <summary>Between two Chinese characters.</summary>
    Ideograph,

    /// <summary>After a hyphen or slash that is printed anyway.</summary>
    Hyphen,

    /// <summary>Within a word wider than the line, after a mark such as @ or a full stop.</summary>
    Mark,

    /// <summary>Within a word wider than the line, anywhere.</summary>
    Anywhere,

    /// <summary>A line must end here.</summary>
    Line,
}
