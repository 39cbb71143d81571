namespace MouForge.Drafting.Wording.Languages;

/// <summary>Arabic: nouns have five forms beside numbers (Unicode CLDR, plural rules; none counts as other).</summary>
sealed class ArabicRules : LanguageRules
{
    /// <inheritdoc/>
    public override IReadOnlyList<PluralForm> Forms { get; } = [PluralForm.One, PluralForm.Two, PluralForm.Few, PluralForm.Many, PluralForm.Other];

    /// <inheritdoc/>
    public override PluralForm FormFor(decimal number)
    {
        if (!decimal.IsInteger(number))
            return PluralForm.Other;
        return number switch
        {
            1 => PluralForm.One,
            2 => PluralForm.Two,
            _ => (number % 100) switch
            {
                >= 3 and <= 10 => PluralForm.Few,
                >= 11 => PluralForm.Many,
                _ => PluralForm.Other,
            },
        };
    }
}
