namespace MouForge.Drafting.Checking.Reading;

/// <summary>A sentence of a text.</summary>
/// <param name="Line">Line it begins in, from 1.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="Syllables">How many syllables they have.</param>
/// <param name="Text">Its words, one space apart; a printed value is one short word.</param>
readonly record struct MeasuredSentence(int Line, int Words, int Syllables, string Text);
