using System.Text.RegularExpressions;

namespace MouForge.Questionnaires.FreeText;

/// <summary>
/// Looks for what must never be typed: identifiers of a person, and the address of a place that is kept secret. What is found is named by
/// its kind and never repeated, so that it does not travel on in messages and logs.
/// </summary>
/// <remarks>Most texts hold no figures and none of the telling words; they are let pass before any pattern runs.</remarks>
static class FreeTextGuard
{
    const string Advice = "Write trends, not stories";
    const int DigitsOfAlienNumber = 8;
    const int DigitsOfPhone = 9;
    const int DigitsOfDate = 3;

    /// <summary>The first thing that must not stand there at all; null where nothing is found.</summary>
    public static GuardFinding? Refusal(ExaminedText text, TextPlace place)
    {
        if (text.Digits >= DigitsOfAlienNumber && IsSocialSecurityNumber(text))
            return Identifier(AnswerCodes.SocialSecurityNumber, "a social security number");
        if (text.Digits >= DigitsOfAlienNumber && text.HasAny(TellingWords.Alien) && IdentifierPatterns.AlienNumber().IsMatch(text.Plain))
            return Identifier(AnswerCodes.AlienNumber, "an A-number");
        if (text.Digits >= DigitsOfDate && text.HasAny(TellingWords.Birth) && IdentifierPatterns.DateOfBirth().IsMatch(text.Plain))
            return Identifier(AnswerCodes.DateOfBirth, "a date of birth");
        return place.Secrecy == LocationSecrecy.Own && AddressPatterns.GivesPlaceAway(text, place.Holds)
            ? new(AnswerCodes.SecretAddress, "This agency keeps its location secret, and this looks like a place. Take it out; give a post-office box or an address in care of another agency instead.")
            : null;
    }

    /// <summary>What should be looked at again.</summary>
    public static IReadOnlyList<GuardFinding> Warnings(ExaminedText text, TextPlace place)
    {
        List<GuardFinding>? warnings = null;
        if (text.HasAny(text.Digits == 0 ? TellingWords.SpelledAge : TellingWords.Age) && PersonPatterns.Matches(text.Plain))
            (warnings ??= []).Add(Story(AnswerCodes.PersonDescribed, "seems to describe one person", "say how many people, or leave the age out"));
        if (text.Digits > 0 && text.HasAny(TellingWords.Case) && IdentifierPatterns.CaseNumber().IsMatch(text.Plain))
            (warnings ??= []).Add(Story(AnswerCodes.CaseNumber, "seems to hold a case number", "take the number out"));
        if (text.Digits >= DigitsOfPhone && place.Holds == AnswerContent.Words && HasPrivatePhone(text.Plain))
            (warnings ??= []).Add(Story(AnswerCodes.PhoneInText, "holds a phone number", "put an agency's number where a number is asked for, and leave out all others"));
        bool mayBeAnothers = place.Secrecy == LocationSecrecy.Some || place is { Secrecy: LocationSecrecy.Another, Holds: not AnswerContent.Address };
        if (text.Digits > 0 && mayBeAnothers && AddressPatterns.GivesPlaceAway(text, AnswerContent.Words))
            (warnings ??= []).Add(new(AnswerCodes.StreetAddress, $"This text holds a street address, and an agency of this file keeps its location secret. {Advice}: make sure that it is another place, or take it out."));
        return warnings ?? (IReadOnlyList<GuardFinding>)[];
    }

    static bool IsSocialSecurityNumber(ExaminedText text)
        => IdentifierPatterns.SocialSecurityNumber().IsMatch(text.Plain)
            || (text.HasAny(TellingWords.SocialSecurity) && IdentifierPatterns.NamedSocialSecurityNumber().IsMatch(text.Plain));

    static GuardFinding Identifier(string code, string what)
        => new(code, $"This looks like {what}. No identifier of a person may be typed here. {Advice}: take it out.");

    static GuardFinding Story(string code, string what, string advice) => new(code, $"This text {what}. {Advice}: {advice}.");

    /// <summary>Toll-free numbers and numbers called a hotline or an office line are public and no sign of a person.</summary>
    static bool HasPrivatePhone(string plain)
    {
        foreach (var match in IdentifierPatterns.Phone().EnumerateMatches(plain))
        {
            if (!IdentifierPatterns.PublicLine().IsMatch(Around(plain, match)))
                return true;
        }

        return false;
    }

    static string Around(string plain, ValueMatch match)
    {
        const int Reach = 40;
        int start = Math.Max(0, match.Index - Reach);
        return plain[start..Math.Min(plain.Length, match.Index + match.Length + Reach)];
    }
}
