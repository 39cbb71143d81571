using System.Globalization;
using MouForge.Drafting.Assembly;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Drafting;

/// <summary>What one of a template's documents is made for: the coalition as a whole, an agency, an entry of a list, or an agency that was invited.</summary>
public sealed record DraftSubject
{
    const int LongestMark = 12;

    static readonly DraftSubject Coalition = new() { Kind = SubjectKind.Coalition };

    DraftSubject()
    {
    }

    /// <summary>What kind of subject it is.</summary>
    public required SubjectKind Kind { get; init; }

    /// <summary>What tells its document from the template's others, in file names and document ids: "p3", "1"; empty where there is one document.</summary>
    public string Mark { get; private init; } = "";

    /// <summary>The agency; null for other kinds.</summary>
    public PartnerAnswers? Partner { get; private init; }

    /// <summary>The answers of the entry, or those about the agency that was invited; null for other kinds.</summary>
    public AnswerMap? Answers { get; private init; }

    /// <summary>
    /// The subjects of a template, in the order their documents are made. Never empty: where nobody takes part, was invited or answered, there
    /// is one document with blanks.
    /// </summary>
    public static IReadOnlyList<DraftSubject> Of(TemplateLibrary library, Template template, AnswerSet answers) => template.For switch
    {
        SubjectKind.Partner => Partners(answers, library),
        SubjectKind.Entry => Numbered(SubjectKind.Entry, answers.Entries(template.AnswersOf)),
        SubjectKind.Invited => Numbered(SubjectKind.Invited, answers.InvitedNotSigning),
        _ => [Coalition],
    };

    static DraftSubject[] Partners(AnswerSet answers, TemplateLibrary library)
    {
        bool areMarks = HaveMarks(answers.Partners, library.Shared.Words.Values);
        DraftSubject[] subjects = [.. answers.PartnersInOrder.Where(partner => partner.TakesPart).Select(partner => new DraftSubject
        {
            Kind = SubjectKind.Partner,
            Mark = areMarks ? partner.Id : Number(partner.FileIndex),
            Partner = partner,
        })];
        return subjects.Length > 0 ? subjects : [new() { Kind = SubjectKind.Partner, Partner = PartnerAnswers.Nobody }];
    }

    static DraftSubject[] Numbered(SubjectKind kind, IReadOnlyList<AnswerMap> entries)
    {
        DraftSubject[] subjects = [.. entries.Select((entry, index) => new DraftSubject { Kind = kind, Mark = Number(index), Answers = entry })];
        return subjects.Length > 0 ? subjects : [new() { Kind = kind, Mark = Number(0), Answers = AnswerMap.Empty }];
    }

    // Ids become file names as they are only where every disk takes each of them, no two are one file, and none tells what the coalition works on.
    static bool HaveMarks(IReadOnlyList<PartnerAnswers> partners, IEnumerable<PhraseBook> languages)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return partners.All(partner => partner.Id.Length is > 0 and <= LongestMark
            && partner.Id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            && !DocumentIdentity.IsTelling(partner.Id, languages)
            && taken.Add(partner.Id));
    }

    static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
