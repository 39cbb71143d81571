using MouForge.Questionnaires;

namespace MouForge.Reviews;

/// <summary>Turns what the reader of an answer file noted into findings: checks (d) and (e) are its work.</summary>
static class ReaderFindings
{
    const string LocationCheck = "d";
    const string ClientFactCheck = "e";

    /// <summary>What was refused blocks locking.</summary>
    public static IEnumerable<ReviewFinding> Blocks(IReadOnlyList<AnswerFinding> refusals)
        => refusals.Select(refusal => Finding(refusal, ReviewSeverity.Block, Check(refusal) is { Length: > 0 } check ? check : ClientFactCheck));

    /// <summary>What was warned of stays a warning.</summary>
    public static IEnumerable<ReviewFinding> Warnings(IReadOnlyList<AnswerFinding> warnings)
        => warnings.Select(warning => Finding(warning, ReviewSeverity.Warning, Check(warning)));

    static ReviewFinding Finding(AnswerFinding finding, ReviewSeverity severity, string check)
        => new(check, severity, finding.Code, finding.Path, finding.Message);

    static string Check(AnswerFinding finding) => finding.Code switch
    {
        "secret_address" or "street_address" => LocationCheck,
        "social_security_number" or "a_number" or "date_of_birth" or "person_described" or "case_number" or "phone_in_text" => ClientFactCheck,
        _ => "",
    };
}
