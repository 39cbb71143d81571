using System.Text.Json;
using MouForge.Questionnaires;

namespace MouForge.Tests.Questionnaires;

/// <summary>What the guard refuses, what it warns of, and what it must let pass.</summary>
public sealed class FreeTextGuardTests
{
    static AnswerReading Coalition(string text, bool secretPartner = false)
        => new FileText().Coalition($""" "meet": "yearly", "mission": {JsonSerializer.Serialize(text)} """)
            .Partner("p1", secretPartner ? "\"location_secret\": true" : "").Reading();

    static AnswerReading Shelter(string key, string text)
        => new FileText().Coalition("\"meet\": \"yearly\"").Partner("p1", $""" "location_secret": true, "{key}": {JsonSerializer.Serialize(text)} """).Reading();

    static string Codes(IReadOnlyList<AnswerFinding> findings) => string.Join(' ', findings.Select(finding => finding.Code));

    [Theory]
    [InlineData("Her number is 123-45-6789.", AnswerCodes.SocialSecurityNumber)]
    [InlineData("123\u201345\u20136789", AnswerCodes.SocialSecurityNumber)]
    [InlineData("id 123.45.6789, adult", AnswerCodes.SocialSecurityNumber)]
    [InlineData("123 45 6789", AnswerCodes.SocialSecurityNumber)]
    [InlineData("SSN: 123456789", AnswerCodes.SocialSecurityNumber)]
    [InlineData("Social Security number 123 456 789", AnswerCodes.SocialSecurityNumber)]
    [InlineData("A123456789", AnswerCodes.AlienNumber)]
    [InlineData("file A# 12345678 pending", AnswerCodes.AlienNumber)]
    [InlineData("A-123-456-789", AnswerCodes.AlienNumber)]
    [InlineData("alien registration number: 123456789", AnswerCodes.AlienNumber)]
    [InlineData("a-number 123 456 789", AnswerCodes.AlienNumber)]
    [InlineData("DOB 3/14/2009", AnswerCodes.DateOfBirth)]
    [InlineData("d.o.b. 2009-03-14", AnswerCodes.DateOfBirth)]
    [InlineData("born on March 14, 2009", AnswerCodes.DateOfBirth)]
    [InlineData("Date of birth: 14 March 2009", AnswerCodes.DateOfBirth)]
    [InlineData("She was born 14.3.09 in town", AnswerCodes.DateOfBirth)]
    [InlineData("03/14/2009 (DOB)", AnswerCodes.DateOfBirth)]
    [InlineData("birthday\u00a0is 3-14-2009", AnswerCodes.DateOfBirth)]
    public void Refuse_Identifier_IsRefusedAndNotRepeated(string text, string code)
    {
        var reading = Coalition(text);

        reading.Answers.ShouldBeNull();
        var refusal = reading.Refusals.ShouldHaveSingleItem();
        refusal.Path.ShouldBe("coalition.mission");
        refusal.Code.ShouldBe(code);
        refusal.Message.ShouldContain("Write trends, not stories");
        refusal.Message.ShouldNotContain(text);
        refusal.Message.Any(char.IsDigit).ShouldBeFalse();
    }

    [Theory]
    [InlineData("a 15-year-old girl from the valley came to us", AnswerCodes.PersonDescribed)]
    [InlineData("A 15 year old runaway was found", AnswerCodes.PersonDescribed)]
    [InlineData("One fifteen-year-old from Tessel", AnswerCodes.PersonDescribed)]
    [InlineData("the 17 yr old who left", AnswerCodes.PersonDescribed)]
    [InlineData("our young 34-year-old client", AnswerCodes.PersonDescribed)]
    [InlineData("a girl aged 15 was hurt", AnswerCodes.PersonDescribed)]
    [InlineData("the survivor, age 22, said", AnswerCodes.PersonDescribed)]
    [InlineData("a woman (23) at the motel", AnswerCodes.PersonDescribed)]
    [InlineData("A boy, 9, told us", AnswerCodes.PersonDescribed)]
    [InlineData("see case no. 2026-CR-00123", AnswerCodes.CaseNumber)]
    [InlineData("Case #4471", AnswerCodes.CaseNumber)]
    [InlineData("docket number 26-1234", AnswerCodes.CaseNumber)]
    [InlineData("police report no: 88", AnswerCodes.CaseNumber)]
    [InlineData("case 2026-00123 is open", AnswerCodes.CaseNumber)]
    [InlineData("filed as 2026-CR-00123", AnswerCodes.CaseNumber)]
    [InlineData("filed as 1:26-cv-00045", AnswerCodes.CaseNumber)]
    [InlineData("Call Ann at 614-555-0190 after six", AnswerCodes.PhoneInText)]
    [InlineData("(614) 555-0190", AnswerCodes.PhoneInText)]
    [InlineData("+49 170 1234567", AnswerCodes.PhoneInText)]
    public void Warn_Story_IsNamedAndNotRepeated(string text, string code)
    {
        var reading = Coalition(text);

        reading.Refusals.ShouldBeEmpty();
        reading.Answers.ShouldNotBeNull();
        var warning = reading.Warnings.ShouldHaveSingleItem();
        warning.Code.ShouldBe(code);
        warning.Message.ShouldContain("Write trends, not stories");
        warning.Message.Any(char.IsDigit).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Resolution 2026-18, adopted 2026-02-24")]
    [InlineData("28 CFR 90.4(b) and 34 U.S.C. 12291(b)(2)(D)")]
    [InlineData("22 U.S.C. 7102(11); 18 U.S.C. 1591; 45 CFR 164.508")]
    [InlineData("open 24/7, 365 days; line 555-555-0190 is a hotline")]
    [InlineData("National hotline 1-888-373-7888, text 233733, TTY 711")]
    [InlineData("dispatch 555-555-0191")]
    [InlineData("We never write a social security number, an A-number or a date of birth.")]
    [InlineData("The coalition was born in 2014 out of 3 agencies")]
    [InlineData("meeting 2026-01-27 13:00 library")]
    [InlineData("never a case number; case management for 60 clients")]
    [InlineData("16-year-olds and youth aged 11 to 16; ages 12-17")]
    [InlineData("young people aged 18 to 24")]
    [InlineData("a two-year-old program and a 16-hour course")]
    [InlineData("for 18-24 year old youth, boys and girls under 18")]
    [InlineData("each child of 12 and over")]
    [InlineData("The client may be 18 or older")]
    [InlineData("Award 15POVC-21-GG-03914-HT, assistance listing 16.320")]
    [InlineData("EIN 12-3456789, ZIP 43017-1234")]
    [InlineData("In case 10,000 people come, in case 24/7 cover ends")]
    [InlineData("Report a child victim to law enforcement within 24 hours")]
    [InlineData("budget line 4: $12,500.00 of $100,000.00")]
    [InlineData("25 properties, 600 employees, refresh every 12 months")]
    [InlineData("100 Courthouse Sq, Tessel")]
    [InlineData("PO Box 44, Tessel, OH 43017")]
    public void Pass_OrdinaryText_IsNoStory(string text)
    {
        var reading = Coalition(text);

        reading.Refusals.ShouldBeEmpty();
        Codes(reading.Warnings).ShouldBe("");
    }

    [Theory]
    [InlineData("hotline", "614-555-0190")]
    [InlineData("speaker", "Ann 614-555-0190")]
    public void Pass_PhoneWhereOneIsAskedFor_IsNoStory(string key, string text)
        => Codes(new FileText().Partner().Coalition($""" "meet": "yearly", "{key}": "{text}" """).Reading().Warnings).ShouldBe(key == "hotline" ? "" : AnswerCodes.PhoneInText);

    [Fact]
    public void Pass_PhoneOfAPerson_IsNoStory()
        => Codes(new FileText().Partner().Coalition(""" "meet": "yearly", "speaker": { "name": "Ann", "phone": "614-555-0190", "email": "ann@example.org" } """).Reading().Warnings).ShouldBe("");

    [Fact]
    public void Refuse_IdentifierInAPhoneField_IsRefused()
        => Codes(new FileText().Partner().Coalition(""" "speaker": { "name": "Ann", "phone": "123-45-6789" } """).Reading().Refusals).ShouldBe(AnswerCodes.SocialSecurityNumber);

    [Theory]
    [InlineData("\"zebra\": { \"a\": [\"SSN 123456789\"] }", "coalition.zebra.a[0]")]
    [InlineData("\"goals\": [{ \"goal\": \"DOB 1/2/2010\" }]", "coalition.goals[0].goal")]
    [InlineData("\"focus\": [\"DOB 1/2/2010\"]", "coalition.focus[0]")]
    [InlineData("\"meet\": \"DOB 1/2/2010\"", "coalition.meet")]
    [InlineData("\"founded\": \"DOB 1/2/2010\"", "coalition.founded")]
    public void Refuse_IdentifierAnywhere_IsRefusedWithItsPath(string member, string path)
        => new FileText().Partner().Coalition(member).Reading().Refusals.ShouldHaveSingleItem().Path.ShouldBe(path);

    [Theory]
    [InlineData("\"gaps\": [\"123-45-6789\"]")]
    [InlineData("\"lead\": \"123-45-6789\"")]
    public void Refuse_IdentifierInPlaceOfAnId_IsNotRepeated(string member)
    {
        var reading = new FileText().Partner().Coalition(member).Reading();

        Codes(reading.Refusals).ShouldBe(AnswerCodes.SocialSecurityNumber);
        reading.Problems.ShouldHaveSingleItem().Message.Any(char.IsDigit).ShouldBeFalse();
    }

    [Theory]
    [InlineData("roi")]
    [InlineData("memo")]
    public void Refuse_IdentifierInADocument_IsRefused(string template)
        => FileText.Read($$"""{ "coalition": { "name": "A", "short_name": "A" }, "documents": { "{{template}}": { "end": "DOB 1/2/2010" } } }""").Refusals.ShouldHaveSingleItem().Path.ShouldBe($"documents.{template}.end");

    [Theory]
    [InlineData("public_address", "45 Elm Street, Tessel")]
    [InlineData("public_address", "45 Elm, Tessel, OH 43017")]
    [InlineData("public_address", "Old Mill Road, Tessel")]
    [InlineData("public_address", "PO Box 44; shelter at 12 Oak St, Tessel")]
    [InlineData("public_address", "12 CALLE SOL")]
    [InlineData("limits", "We are at 45 Elm Street, come by the back door")]
    [InlineData("limits", "4410 County Road 12")]
    [InlineData("limits", "12 oak street")]
    [InlineData("limits", "1200 N. 5th Ave, second floor")]
    [InlineData("limits", "find us at 39.96123, -82.99881")]
    [InlineData("limits", "https://maps.app.goo.gl/xyz")]
    [InlineData("limits", "what3words ///a.b.c")]
    public void Refuse_PlaceOfAnAgencyThatKeepsItSecret_IsRefused(string key, string text)
    {
        var reading = Shelter(key, text);

        reading.Answers.ShouldBeNull();
        reading.ReviewableAnswers.ShouldNotBeNull();
        var refusal = reading.Refusals.ShouldHaveSingleItem();
        refusal.Path.ShouldBe($"partners[0].{key}");
        refusal.Code.ShouldBe(AnswerCodes.SecretAddress);
        refusal.Message.ShouldBe("This agency keeps its location secret, and this looks like a place. Take it out; give a post-office box or an address in care of another agency instead.");
    }

    [Theory]
    [InlineData("public_address", "PO Box 44, Tessel")]
    [InlineData("public_address", "P.O. Box 44, Tessel, OH 43017-1234")]
    [InlineData("public_address", "Post Office Box 900, Lindenport")]
    [InlineData("public_address", "c/o Tessel County, 100 Courthouse Sq, Tessel")]
    [InlineData("public_address", "Care of Legal Aid, 12 Main Street")]
    [InlineData("public_address", "Tessel, OH 43017")]
    [InlineData("limits", "No overnight stays for unaccompanied minors; 6 beds, 2 h by road, 60 min drive")]
    [InlineData("limits", "2 Tessel County Court advocates and 24 hour court company")]
    [InlineData("limits", "1 car on shift; 70 miles from the nearest road")]
    [InlineData("limits", "Under 28 CFR 90.4 and 34 U.S.C. 12291")]
    public void Pass_MailingAddressOfAnAgencyThatKeepsItsPlaceSecret_IsRead(string key, string text)
    {
        var reading = Shelter(key, text);

        Codes(reading.Refusals).ShouldBe("");
        Codes(reading.Warnings).ShouldBe("");
    }

    [Fact]
    public void Refuse_SecretPlaceInAPersonOrOffer_IsRefused()
    {
        var reading = new FileText().Partner("p1", """ "location_secret": true, "offers": [{ "service": "SV-01", "detail": "Beds at 45 Elm Street" }] """).Reading();

        reading.Refusals.ShouldHaveSingleItem().Path.ShouldBe("partners[0].offers[0].detail");
    }

    [Fact]
    public void Refuse_SecrecyOfTheWrongType_IsTheSafeSide()
        => Codes(new FileText().Partner("p1", """ "location_secret": "yes", "public_address": "45 Elm Street" """).Reading().Refusals).ShouldBe(AnswerCodes.SecretAddress);

    [Fact]
    public void Warn_StreetInATextOfOthers_WhereSomeAgencyIsSecret()
    {
        Codes(Coalition("Meet at 100 Courthouse Sq", secretPartner: true).Warnings).ShouldBe(AnswerCodes.StreetAddress);
        Codes(Coalition("Meet at 100 Courthouse Sq").Warnings).ShouldBe("");
    }

    [Fact]
    public void Warn_StreetInTheCoalitionsAddress_WhereSomeAgencyIsSecret()
    {
        var file = new FileText().Coalition("\"meet\": \"yearly\", \"mail_to\": \"100 Courthouse Sq, Tessel\"").Partner("p1", "\"location_secret\": true");

        Codes(file.Reading().Warnings).ShouldBe(AnswerCodes.StreetAddress);
    }

    [Fact]
    public void Pass_AddressOfAnAgencyThatIsNotSecret_IsRead()
    {
        var reading = new FileText().Coalition("\"meet\": \"yearly\", \"mail_to\": \"PO Box 12, Tessel, OH 43017\"")
            .Partner("p1", "\"location_secret\": true").Partner("p2", "\"public_address\": \"200 School Rd, Tessel\", \"location_secret\": false").Reading();

        Codes(reading.Refusals).ShouldBe("");
        Codes(reading.Warnings).ShouldBe("");
    }
}
