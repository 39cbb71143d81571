using MouForge.Documents;

namespace MouForge.Versions;

/// <summary>What tells one making of a version from another.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="AsOf">The day it is dated.</param>
/// <param name="State">Draft, or for signature.</param>
readonly record struct VersionMark(int Number, DateOnly AsOf, DocumentState State);
