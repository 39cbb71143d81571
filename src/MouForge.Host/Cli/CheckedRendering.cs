using MouForge.Documents.Rendering;
using MouForge.Questionnaires;

namespace MouForge.Host.Cli;

/// <summary>Renders, and prints why it cannot: what no font can show is a problem of the answers, what the machine lacks one of its own.</summary>
static class CheckedRendering
{
    /// <summary>What rendering gives; null where it failed, which is printed and is a problem of the input.</summary>
    public static TResult? Run<TResult>(Terminal terminal, AnswerSet answers, Func<TResult> render) where TResult : class
    {
        try
        {
            return render();
        }
        catch (MissingGlyphException missing)
        {
            terminal.Print(MissingGlyphFindings.Of(missing, answers));
            return null;
        }
        catch (MissingScriptException missing)
        {
            terminal.Error.WriteLine($"{missing.Message}. Or draft without PDF: --formats docx.");
            return null;
        }
    }
}
