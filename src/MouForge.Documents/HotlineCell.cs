namespace MouForge.Documents;

/// <summary>One of the cells at the foot of a client page: whom to call. No cell names the subject: the paper may be found.</summary>
/// <param name="Title">For what or who it is: "In danger now".</param>
/// <param name="Text">How to reach them: "Call 911".</param>
public sealed record HotlineCell(string Title, string Text);
