using System.Globalization;
using MouForge.Coverage;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Drafting.Bindings;
using MouForge.Drafting.Wording;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Drafting.Making;

/// <summary>Makes the matrix of services and agencies: all services in the catalog's order, one table for each panel of agencies.</summary>
sealed class ServicesMatrix
{
    readonly RootBinding _root;
    readonly PhraseBook _words;
    readonly IReadOnlyList<ServiceRow> _rows;
    readonly Dictionary<(ServicePart?, bool), TableCell> _cells = [];
    readonly int[] _spans;

    ServicesMatrix(RootBinding root)
    {
        _root = root;
        _words = root.Prose.Words;
        _rows = root.Facts.Coverage.Rows;
        _spans = [.. _rows.Select((row, i) => SpanAt(i))];
    }

    /// <summary>The tables of the matrix.</summary>
    public static IReadOnlyList<Block> Of(RootBinding root)
    {
        var matrix = new ServicesMatrix(root);
        int partners = root.Partners.All.Count;
        return [.. MatrixLayout.Panels(root.Partners.All).Select(panel => matrix.Panel(panel, MatrixLayout.PartnerWidth(partners)))];
    }

    // How many rows the group that begins here has; 0 where none begins.
    int SpanAt(int index)
    {
        string? group = _rows[index].Service.Group;
        if (index > 0 && _rows[index - 1].Service.Group == group)
            return 0;
        return _rows.Skip(index).TakeWhile(row => row.Service.Group == group).Count();
    }

    TableBlock Panel(IReadOnlyList<PartnerBinding> partners, double partnerWidth)
        => new(Columns(partners.Count, partnerWidth), [Head(partners)], [.. _rows.Select((row, i) => Row(row, _spans[i], partners))])
        {
            Style = TableStyle.Matrix,
            Description = _words.Phrase("matrix_about"),
        };

    static TableColumn[] Columns(int partners, double partnerWidth) =>
    [
        new() { Width = MatrixLayout.GroupWidth },
        new() { Width = MatrixLayout.ServiceWidth },
        .. Enumerable.Repeat(new TableColumn { Width = partnerWidth, Alignment = ColumnAlignment.Center }, partners),
        new() { Width = MatrixLayout.OfferedByWidth },
    ];

    TableRow Head(IReadOnlyList<PartnerBinding> partners) => new(
    [
        TableCell.Of(_words.Phrase("matrix_group")),
        TableCell.Of(_words.Phrase("matrix_service")),
        .. partners.Select(partner => TableCell.Of($"{partner.Number.ToString(CultureInfo.InvariantCulture)}\u2002{partner.Short}") with { Turned = true, Spoken = partner.Name }),
        TableCell.Of(_words.Phrase("matrix_offered_by")),
    ]);

    TableRow Row(ServiceRow row, int span, IReadOnlyList<PartnerBinding> partners)
    {
        var cells = new List<TableCell>(partners.Count + 3);
        if (span > 0)
            cells.Add(TableCell.Of(GroupName(row.Service.Group), TextStyle.Bold) with { RowSpan = span });
        cells.Add(TableCell.Of(_root.Names.EntryName(row.Service.Id)));
        foreach (var partner in partners)
            cells.Add(Cell(row.Cell(partner.Answers)));
        cells.Add(OfferedBy(row));
        return new TableRow(cells) { StartsGroup = span > 0, Tinted = !row.IsCovered };
    }

    string GroupName(string? id)
    {
        var groups = _root.Facts.Library.Shared.Catalogs.Of(CatalogSet.Services).Groups;
        return groups.FirstOrDefault(group => group.Id == id) is { } group ? _root.Facts.InLanguage(group.Name, group.Id) : "";
    }

    // A first call is bold, a need italic, so that both stand out in black and white; read aloud each is a word.
    TableCell Cell(MatrixCell cell)
    {
        if (_cells.TryGetValue((cell.Part, cell.Needs), out var known))
            return known;
        var inlines = new List<Inline>(2);
        string[] letters = cell.Letters.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (string letter in letters)
            inlines.Add(new TextInline((inlines.Count == 0 ? "" : " ") + PrintedOf(letter), StyleOf(letter)));
        string spoken = string.Join(", ", letters.Select(SpokenOf));
        return _cells[(cell.Part, cell.Needs)] = TableCell.Of(inlines) with { Spoken = spoken.Length == 0 ? null : spoken };
    }

    static TextStyle StyleOf(string letter) => letter switch
    {
        "P" => TextStyle.Bold,
        "n" => TextStyle.Italic,
        _ => TextStyle.None,
    };

    string PrintedOf(string letter) => _words.Phrase(letter switch
    {
        "P" => "letter_primary",
        "A" => "letter_available",
        "B" => "letter_backup",
        _ => "letter_needs",
    });

    string SpokenOf(string letter) => _words.Phrase(letter switch
    {
        "P" => "first_call",
        "A" => "available",
        "B" => "backup",
        _ => "needs_it",
    });

    // A count where it is offered; what is covered only by others that stand for it has neither count nor gap.
    TableCell OfferedBy(ServiceRow row)
    {
        if (row.IsCovered)
            return TableCell.Of(row.Offers.Count == 0 ? "" : row.Offers.Count.ToString(CultureInfo.InvariantCulture));
        string gap = _words.Phrase("matrix_gap");
        var bold = new TextInline(gap, TextStyle.Bold);
        if (row.Plan is null)
            return TableCell.Of(bold);
        string planned = _words.Phrase("matrix_gap_plan", gap);
        return planned.StartsWith(gap, StringComparison.Ordinal) ? TableCell.Of(bold, new TextInline(planned[gap.Length..])) : TableCell.Of(planned);
    }
}
