namespace MouForge.Documents.Pdf.Executions;

/// <summary>Where the state words of a page stand.</summary>
/// <param name="End">Where they end, counted from where lines begin.</param>
/// <param name="Top">Top of their line.</param>
/// <param name="Start">Where the page's title ends, at the latest: they do not begin before it.</param>
/// <param name="IsMembersOnly">True where they also say that only members may read the page.</param>
readonly record struct StateLinePlace(double End, double Top, double Start, bool IsMembersOnly);
