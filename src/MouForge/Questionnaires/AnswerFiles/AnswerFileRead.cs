using System.Text.Json;
using MouForge.Questionnaires.FreeText;

namespace MouForge.Questionnaires.AnswerFiles;

/// <summary>One reading of one file, from the top down.</summary>
sealed class AnswerFileRead
{
    static readonly HashSet<string> Ignored = ["example", "fictional", "expected"];

    readonly FileContext _context;
    readonly JsonElement _root;

    public AnswerFileRead(QuestionSet questions, JsonElement root, Findings findings)
    {
        _root = root;
        _context = new FileContext(questions, findings)
        {
            PartnerIds = PartnerScan.Ids(root),
            HasSecretLocation = PartnerScan.Partners(root).Any(PartnerScan.IsSecret),
        };
    }

    Findings Findings => _context.Findings;

    public AnswerSet Read()
    {
        var coalition = AnswerMap.Empty;
        List<PartnerAnswers> partners = [];
        IReadOnlyDictionary<string, IReadOnlyList<AnswerMap>> documents = new Dictionary<string, IReadOnlyList<AnswerMap>>();
        IReadOnlyList<AnswerMap> invited = [];
        var shared = Reader(Shared);
        foreach (var (key, value) in shared.Entries(_root, ""))
        {
            if (key == "coalition")
                coalition = Coalition(shared, value);
            else if (key == "partners")
                partners = Partners(value);
            else if (key == "documents")
                documents = new DocumentsReader(Shared).Read(value);
            else if (key == "invited_not_signing")
                invited = InvitedReader.Read(value, Shared);
            else if (!Ignored.Contains(key))
                Findings.Warning(JsonPath.Of("", key), AnswerCodes.UnknownKey, $"Nobody knows this part of the file{NearestName.Hint(key, ["coalition", "partners", "documents", "invited_not_signing"], ".")}");
        }

        NeededAnswers.Report(coalition, Findings);
        if (partners.Count == 0)
            Findings.Warning("partners", AnswerCodes.NoPartners, "No agency is listed; add each agency that takes part.");
        return new AnswerSet(coalition, partners, DocumentsReader.WithDefaults(documents, _context), invited);
    }

    FileContext Shared => _context with { Secrecy = _context.HasSecretLocation ? LocationSecrecy.Some : LocationSecrecy.Nobody };

    LocationSecrecy SecrecyFor(JsonElement partner)
    {
        if (PartnerScan.IsSecret(partner))
            return LocationSecrecy.Own;
        return _context.HasSecretLocation ? LocationSecrecy.Another : LocationSecrecy.Nobody;
    }

    static MapReader Reader(FileContext context) => new(context, new ValueReader(context));

    AnswerMap Coalition(MapReader reader, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object)
            return reader.Read(value, "coalition", _context.Questions.Coalition);
        Findings.Problem("coalition", AnswerCodes.WrongType, $"Here stands {JsonKinds.Name(value.ValueKind)}; it must be a group in braces with the coalition's answers.");
        return AnswerMap.Empty;
    }

    List<PartnerAnswers> Partners(JsonElement value)
    {
        var partners = new List<PartnerAnswers>();
        if (value.ValueKind != JsonValueKind.Array)
        {
            Findings.Problem("partners", AnswerCodes.WrongType, $"Here stands {JsonKinds.Name(value.ValueKind)}; it must be a list of agencies.");
            return partners;
        }

        var firstWith = new Dictionary<string, int>(StringComparer.Ordinal);
        int index = 0;
        foreach (var element in value.EnumerateArray())
        {
            if (Partner(element, index) is { } partner)
            {
                partners.Add(partner);
                if (partner.Id.Length > 0 && !firstWith.TryAdd(partner.Id, index))
                    Findings.Problem(JsonPath.Of(JsonPath.Of("partners", index), "partner_id"), AnswerCodes.DuplicatePartner, $"The agency in partners[{firstWith[partner.Id]}] has this partner_id already; each needs its own.");
            }

            index++;
        }

        return partners;
    }

    PartnerAnswers? Partner(JsonElement element, int index)
    {
        string path = JsonPath.Of("partners", index);
        if (element.ValueKind != JsonValueKind.Object)
        {
            Findings.Problem(path, AnswerCodes.WrongType, $"Here stands {JsonKinds.Name(element.ValueKind)}; it must be a group in braces with an agency's answers.");
            return null;
        }

        var partner = new PartnerAnswers(Reader(_context with { Secrecy = SecrecyFor(element) }).Read(element, path, _context.Questions.AllPartner), index);
        NeededAnswers.Report(partner, Findings);
        return partner;
    }
}
