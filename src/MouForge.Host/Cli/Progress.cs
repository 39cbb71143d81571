using Spectre.Console;

namespace MouForge.Host.Cli;

/// <summary>A progress bar on the error stream, where somebody watches.</summary>
static class Progress
{
    /// <summary>Runs an action for each item until one fails.</summary>
    /// <param name="shown">False prints nothing.</param>
    /// <param name="items">The items, in order.</param>
    /// <param name="nameOf">What the bar says while an item is worked on.</param>
    /// <param name="action">The work; false stops.</param>
    /// <returns>False where an action failed.</returns>
    public static bool Run<TItem>(bool shown, IReadOnlyList<TItem> items, Func<TItem, string> nameOf, Func<TItem, bool> action)
    {
        if (!shown || Console.IsErrorRedirected)
        {
            return items.All(action);
        }
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().Start(context =>
        {
            var task = context.AddTask("Drafting", maxValue: items.Count);
            return items.All(item =>
            {
                task.Description = nameOf(item);
                bool done = action(item);
                task.Increment(1);
                return done;
            });
        });
    }
}
