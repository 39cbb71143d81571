using MouForge.Blobs;

namespace MouForge.Coalitions;

/// <summary>Something was stored by a newer program, and this one would lose what it does not know.</summary>
/// <param name="name">What was read.</param>
/// <param name="found">Version of its shape.</param>
/// <param name="known">The newest version this program knows.</param>
public sealed class NewerShapeException(BlobName name, int found, int known)
    : IOException($"{name} was written by a newer MouForge (its form is version {found}, this program knows {known}). Update the program; nothing was changed.");
