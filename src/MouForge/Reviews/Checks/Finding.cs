namespace MouForge.Reviews.Checks;

/// <summary>Short ways to make findings.</summary>
static class Finding
{
    public static ReviewFinding Block(string check, string code, string path, string message)
        => new(check, ReviewSeverity.Block, code, path, message);

    public static ReviewFinding Warning(string check, string code, string path, string message)
        => new(check, ReviewSeverity.Warning, code, path, message);
}
