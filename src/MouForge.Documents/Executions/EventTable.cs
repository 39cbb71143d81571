using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;

namespace MouForge.Documents.Executions;

/// <summary>Tables of what happened: when, what, by whom.</summary>
static class EventTable
{
    static readonly TableColumn[] Columns = [new() { Width = 122 }, new(), new() { Width = 118 }];

    /// <summary>Events in their order.</summary>
    public static TableBlock Of(IEnumerable<ExecutionEvent> events, ExecutionWords words) => Table([.. events.Select(moment => Row(moment, words))], words);

    /// <summary>All events, each agency's under its name; before them those that are about all.</summary>
    public static TableBlock ByParty(Execution execution)
    {
        var rows = new List<TableRow>();
        foreach (var group in execution.Events.GroupBy(moment => moment.Party).OrderBy(group => Place(group.Key, execution)))
        {
            var name = TableCell.Of(group.Key ?? execution.Words["certificate_agreement"]) with { ColumnSpan = Columns.Length };
            rows.Add(new TableRow([name]) { IsHeading = true });
            rows.AddRange(group.Select(moment => Row(moment, execution.Words)));
        }
        return Table(rows, execution.Words);
    }

    // In the order of the parties; who is none comes after them.
    static int Place(string? party, Execution execution)
    {
        if (party is null)
        {
            return -1;
        }
        return execution.Signatures.TakeWhile(signature => signature.Party != party).Count();
    }

    static TableBlock Table(IReadOnlyList<TableRow> rows, ExecutionWords words) => new(
        Columns,
        [new TableRow([TableCell.Of(words["certificate_time"]), TableCell.Of(words["certificate_event"]), TableCell.Of(words["certificate_by"])])],
        rows)
    {
        Style = TableStyle.Dense,
        Description = words["certificate_timeline_about"],
    };

    static TableRow Row(ExecutionEvent moment, ExecutionWords words) => new(
    [
        TableCell.Of($"{words.Day(moment.At)}, {ExecutionWords.Time(moment.At)}"),
        TableCell.Of(new TextInline(moment.What)),
        TableCell.Of(new TextInline(moment.By)),
    ]);
}
