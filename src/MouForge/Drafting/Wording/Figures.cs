using System.Globalization;
using MouForge.Templates;

namespace MouForge.Drafting.Wording;

/// <summary>Writes numbers in figures.</summary>
sealed class Figures(LanguageGrammar grammar)
{
    readonly NumberFormatInfo _format = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = grammar.DecimalMark,
        NumberGroupSeparator = grammar.GroupMark,
        NumberGroupSizes = [3],
    });

    /// <summary>A number without groups, so that years stay years: "1250", "12.5".</summary>
    public string Of(decimal number) => number.ToString(_format);

    /// <summary>A sum of money without its sign: "1,250", "12.50".</summary>
    public string Sum(decimal amount) => amount.ToString(decimal.IsInteger(amount) ? "N0" : "N2", _format);
}
