namespace MouForge.Drafting.Checking;

/// <summary>A sentence of a text.</summary>
/// <param name="Line">Line it begins in, from 1.</param>
/// <param name="Words">How many words it has.</param>
readonly record struct MeasuredSentence(int Line, int Words);
