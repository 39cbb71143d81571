using MouForge.Coalitions;

namespace MouForge.Versions;

/// <summary>This machine lacks what printing the document takes.</summary>
/// <param name="Reason">What is missing, and what installs it.</param>
public sealed record NotPrintable(string Reason) : Failure("not_printable", Reason);
