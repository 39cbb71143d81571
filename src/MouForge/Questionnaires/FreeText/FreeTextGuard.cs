using System.Text.RegularExpressions;

namespace MouForge.Questionnaires.FreeText;

/// <summary>
/// Looks for what must never be typed: identifiers of a person, and the address of a place that is kept secret. What is found is named by
/// its kind and never repeated, so that it does not travel on in messages and logs.
/// </summary>
static class FreeTextGuard
{
    const string Advice = "Write trends, not stories";

    /// <summary>The first thing that must not stand there at all; null where nothing is found.</summary>
    public static GuardFinding? Refusal(string text, TextPlace place)
    {
        string plain = PlainText.Of(text);
        if (!HasDigit(plain))
            return place.Secrecy == LocationSecrecy.Own ? SecretAddress(plain, place) : null;
        if (IdentifierPatterns.SocialSecurityNumber().IsMatch(plain) || IdentifierPatterns.NamedSocialSecurityNumber().IsMatch(plain))
            return Identifier(AnswerCodes.SocialSecurityNumber, "a social security number");
        if (IdentifierPatterns.AlienNumber().IsMatch(plain))
            return Identifier(AnswerCodes.AlienNumber, "an A-number");
        if (IdentifierPatterns.DateOfBirth().IsMatch(plain))
            return Identifier(AnswerCodes.DateOfBirth, "a date of birth");
        return place.Secrecy == LocationSecrecy.Own ? SecretAddress(plain, place) : null;
    }

    /// <summary>What should be looked at again.</summary>
    public static IEnumerable<GuardFinding> Warnings(string text, TextPlace place)
    {
        string plain = PlainText.Of(text);
        if (PersonPatterns.MayNamePerson(plain) && PersonPatterns.Matches(plain))
            yield return Story(AnswerCodes.PersonDescribed, "seems to describe one person", "say how many people, or leave the age out");
        if (!HasDigit(plain))
            yield break;
        if (IdentifierPatterns.CaseNumber().IsMatch(plain))
            yield return Story(AnswerCodes.CaseNumber, "seems to hold a case number", "take the number out");
        if (place.Holds == AnswerContent.Words && HasPrivatePhone(plain))
            yield return Story(AnswerCodes.PhoneInText, "holds a phone number", "put numbers of agencies where a number is asked for, and leave out all others");
        if (place is { Secrecy: LocationSecrecy.Another, Holds: not AnswerContent.Address } && AddressPatterns.Street().IsMatch(plain))
            yield return new(AnswerCodes.StreetAddress, $"This text holds a street address, and an agency of this file keeps its location secret. {Advice}: make sure that it is another place, or take it out.");
    }

    static GuardFinding? SecretAddress(string plain, TextPlace place) => AddressPatterns.GivesPlaceAway(plain, place.Holds)
        ? new(AnswerCodes.SecretAddress, "This agency keeps its location secret, and this looks like a place. Take it out; give a post-office box or an address in care of another agency instead.")
        : null;

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

    static bool HasDigit(string plain) => plain.AsSpan().ContainsAnyInRange('0', '9');
}
