using MouForge.Drafting.Bindings;
using MouForge.Drafting.Tokens;

namespace MouForge.Drafting.Texts.Functions;

/// <summary>Functions that stand alone and write more than a word.</summary>
static class BlockFunctions
{
    public static IReadOnlyList<TextFunction> All { get; } =
    [
        new("clause", [ArgumentKind.Clause], Clause) { IsStatement = true, Usage = "{{clause \"CL-X\"}}" },
        new("anchor", [ArgumentKind.Literal], call => Write(call, TokenKind.Anchor, call.Text(0))) { IsStatement = true, Usage = "{{anchor \"name\"}}" },
        Made(MadeBlocks.Contents),
        Made(MadeBlocks.ServicesMatrix),
        Made(MadeBlocks.SignatureBlocks),
    ];

    static TextFunction Made(string name)
        => new(name, [], call => Write(call, TokenKind.MadeBlocks, name)) { IsStatement = true, Usage = $"{{{{{name}}}}}" };

    static Absent Clause(FunctionCall call)
    {
        call.Root.PrintClause(call.Text(0));
        return Absent.Nothing;
    }

    static Absent Write(FunctionCall call, TokenKind kind, string text)
    {
        call.Root.Writer.Write(new Token(kind, text));
        return Absent.Nothing;
    }
}
