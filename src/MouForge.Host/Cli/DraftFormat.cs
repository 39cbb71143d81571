using MouForge.Documents;
using MouForge.Documents.Rendering;

namespace MouForge.Host.Cli;

/// <summary>A file that <c>draft</c> can write.</summary>
/// <param name="Name">Its name on the command line: "docx".</param>
/// <param name="Extension">The end of its file name, with a public mark where it has one: ".public.pdf".</param>
/// <param name="IsPublic">True where it is the public copy.</param>
/// <param name="Render">Makes it.</param>
sealed record DraftFormat(string Name, string Extension, bool IsPublic, Func<Document, RenderedDocument> Render);
