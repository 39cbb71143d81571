namespace MouForge.Drafting.Wording.Languages;

/// <summary>Chinese: nouns have one form.</summary>
sealed class ChineseRules : LanguageRules
{
    /// <inheritdoc/>
    public override IReadOnlyList<PluralForm> Forms { get; } = [PluralForm.Other];

    /// <inheritdoc/>
    public override PluralForm FormFor(decimal number) => PluralForm.Other;
}
