using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Bilingual;
using MouForge.Documents.Pdf.Cards;
using MouForge.Documents.Pdf.Elements;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Composition;

/// <summary>Composes blocks: makes the element of each kind, measures it into strips, tags it, and says what stays together.</summary>
/// <param name="context">What all blocks of the document share.</param>
/// <param name="flow">Takes the strips.</param>
sealed class BlockComposer(DocumentContext context, StripFlow flow) : IBlockVisitor<bool>
{
    // A panel up to this share of a page stays whole.
    const double HighestWholePanel = 0.5;

    BlockScope _scope;
    double _bodyHeight;
    StructureElement? _clauses;
    ItemLabel? _label;
    int _afterSectionHeading;

    TextSetter Setter => context.Setter;

    // Where the text of numbered headings and clauses stands.
    Column NumberedColumn => _scope.Body.Indent(_scope.Looks.Indents.Number);

    /// <summary>Begins a section: its blocks stand in the text column if it is numbered, else at the margin.</summary>
    public void OpenSection(Section section, PageGeometry geometry, StructureElement tag)
    {
        var looks = context.Design.Looks;
        bool isNumbered = section.Kind == SectionKind.Numbered;
        var column = isNumbered ? geometry.Body.Indent(looks.Indents.Text) : geometry.Body;
        _scope = new BlockScope(column, geometry.Body, tag, looks) { Text = isNumbered ? looks.Clause : looks.Body, Item = looks.Item };
        _bodyHeight = geometry.BodyHeight;
        _clauses = null;
        EndHeading();
    }

    /// <summary>Says that only the section's heading has been composed so far.</summary>
    public void EndHeading() => _afterSectionHeading = flow.Count;

    /// <summary>Composes a heading.</summary>
    public void AddHeading(TextBlock heading, StructureElement tag)
    {
        // Two headings in a row belong together: the second one asks for no space of its own.
        var look = flow.IsAfterHeading ? heading.Look with { Before = 0 } : heading.Look;
        var text = heading with { Look = look, IsHeading = true };
        flow.AddHeading(text.ElementOf(text.SetLines(Setter), tag, Setter));
    }

    /// <summary>Says what the margin of a comparison has beside the block that is composed next; null for nothing.</summary>
    public void NoteInMargin(ChangeNote? note) => flow.Beside = note is null ? null : (note, _scope.Body.Left);

    /// <summary>Composes the blocks of a section.</summary>
    public void AddSection(IReadOnlyList<Block> blocks) => AddAll(blocks, isSection: true);

    void AddAll(IReadOnlyList<Block> blocks, bool isSection = false)
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            if (isSection)
            {
                context.MarkReading(flow.Position, _scope.Parent);
            }
            _clauses = blocks[i] is ClauseBlock ? _clauses : null;
            NoteInMargin(context.Margin?.NoteOf(blocks[i], _label, _scope.Parent));
            blocks[i].Accept(this);
            flow.Beside = null;
            if (i + 1 < blocks.Count)
            {
                flow.BindLast(BlockBonds.After(blocks, i));
            }
        }
    }

    public bool Visit(ParagraphBlock block)
    {
        bool isSmall = block.Style == ParagraphStyle.Small, goesWithHeading = isSmall && flow.IsAfterHeading;
        if (isSmall)
        {
            flow.BindLast(Bond.Firm);
        }
        Mark(block);
        AddText(block.Inlines, _scope.Looks.Of(block.Style, _scope.Paragraph), block.Style == ParagraphStyle.Title ? StructureType.Heading(1) : StructureType.Paragraph);
        if (goesWithHeading)
        {
            flow.ContinueHeading();
        }
        return true;
    }

    public bool Visit(HeadingBlock block)
    {
        if (block.StartsPage && flow.Count > _afterSectionHeading)
        {
            flow.StartPage();
        }
        Mark(block);
        string label = block.Label.Length == 0 ? "" : block.Label + " ", plain = Inline.PlainTextOf(block.Inlines);
        if (label.Length == 0 && string.IsNullOrWhiteSpace(plain))
        {
            return true;
        }
        if (block.Level <= 2 && !_scope.IsTranslation)
        {
            context.Bookmarks.Add(new Bookmark(label + plain, block.Level, flow.Position));
        }
        var tag = _scope.Parent.Add(StructureType.Heading(context.Levels.Open(block.Level)));
        bool hangs = label.Length > 0;
        var text = new TextBlock(block.Inlines, hangs ? NumberedColumn : _scope.Column, _scope.Looks.OfHeading(block.Level));
        AddHeading(text with { Label = hangs ? new ItemLabel(label, _scope.Body.Left, tag) { Change = ListLabels.ChangeOf(block.Change, block.FormerLabel) } : null }, tag);
        return true;
    }

    public bool Visit(ClauseBlock block)
    {
        Mark(block);
        if (block.Label.Length == 0)
        {
            AddAll(block.Blocks);
            return true;
        }
        var clauses = _clauses ?? AddList(ListNumbering.Decimal);
        var item = clauses.Add(StructureType.ListItem);
        var label = new ItemLabel(block.Label, _scope.Body.Left, item.Add(StructureType.Label))
        {
            Change = ListLabels.ChangeOf(block.Change, block.FormerLabel),
            Former = block.FormerLabel,
        };
        var body = item.Add(StructureType.ListBody);
        AddItem(block.Blocks, _scope with { Column = NumberedColumn, Parent = body, Text = _scope.Looks.Clause, Item = _scope.Looks.Item }, label);
        _clauses = clauses;
        return true;
    }

    public bool Visit(ListBlock block)
    {
        Mark(block);
        var list = AddList(ListLabels.NumberingOf(block.Ordered, _scope.ListDepth));
        var looks = _scope.Looks;
        int before = flow.Count;
        var starts = new int[block.Items.Count];
        for (int i = 0; i < starts.Length; i++)
        {
            starts[i] = flow.Count;
            var item = list.Add(StructureType.ListItem);
            var label = new ItemLabel(block.Items[i].Label, _scope.Column.Left, block.Ordered ? item.Add(StructureType.Label) : null)
            {
                Bullet = block.Ordered ? null : looks.Bullet,
                Change = ListLabels.ChangeOf(block.Items[i].Change, block.Items[i].FormerLabel),
                Former = block.Items[i].FormerLabel,
            };
            var scope = _scope with
            {
                Column = _scope.Column.Indent(block.Ordered ? looks.Indents.ListItem : looks.Indents.Bullet),
                Parent = item.Add(StructureType.ListBody),
                IsInList = true,
                ListDepth = _scope.ListDepth + (block.Ordered ? 1 : 0),
            };
            AddItem(block.Items[i].Blocks, scope, label);
        }
        BlockBonds.BindItems(flow, before, starts);
        flow.SpaceAfterLast(_scope.Text.After);
        return true;
    }

    public bool Visit(DefinitionBlock block)
    {
        Mark(block);
        AddText([new TextInline(block.Term, TextStyle.Term), new TextInline(" "), .. block.Inlines], _scope.Paragraph, StructureType.Paragraph);
        return true;
    }

    public bool Visit(FactListBlock block)
    {
        EndLabel();
        Mark(block);
        flow.Add(FrontMatter.Facts(block, context, _scope));
        flow.SpaceAfterLast(_scope.Text.After);
        return true;
    }

    public bool Visit(TableBlock block)
    {
        EndLabel();
        Mark(block);
        if (context.Design.IsOneColumn && MatrixList.Reads(block))
        {
            AddAll(MatrixList.Of(block));
        }
        else
        {
            var scope = block.IsFullWidth ? _scope with { Column = _scope.Body } : _scope;
            flow.Add(TableElements.Of(block, context, scope, _bodyHeight));
        }
        return true;
    }

    public bool Visit(PanelBlock block)
    {
        EndLabel();
        Mark(block);
        var text = block.Kind == PanelKind.ClientBox ? _scope.Looks.Box : _scope.Looks.Panel;
        AddPanel(block.Blocks, PanelLook.Of(block.Kind), _scope.Column, StructureType.Division, text);
        return true;
    }

    public bool Visit(CounselNoteBlock block)
    {
        if (context.Document.Properties.State != DocumentState.Draft)
        {
            return false;
        }
        EndLabel();
        flow.BindLast(Bond.Firm);
        Mark(block);
        var note = new ParagraphBlock([new TextInline(block.Opening, TextStyle.Bold) { Change = block.Change }, new TextInline(" "), .. block.Inlines]) { Change = block.Change };
        AddPanel([note], PanelLook.CounselNote, NumberedColumn, StructureType.Note, _scope.Looks.CounselNote);
        return true;
    }

    public bool Visit(StatusPanelBlock block)
    {
        flow.Add(FrontMatter.StatusPanel(block, context, _scope));
        return true;
    }

    public bool Visit(ContentsBlock block)
    {
        flow.StartPage();
        AddHeading(new TextBlock([new TextInline(context.Words.Contents)], _scope.Column, _scope.Looks.Heading1), _scope.Parent.Add(StructureType.Paragraph));
        flow.Add(FrontMatter.Contents(context, _scope));
        flow.StartPage();
        return true;
    }

    public bool Visit(SignatureBlock block)
    {
        EndLabel();
        Mark(block);
        flow.Add(FormElements.Signature(block, context, _scope));
        return true;
    }

    public bool Visit(FieldRowBlock block)
    {
        EndLabel();
        Mark(block);
        foreach (var row in FormElements.FieldRows(block, context, _scope))
        {
            flow.Add(row);
        }
        return true;
    }

    public bool Visit(TickGroupBlock block)
    {
        EndLabel();
        Mark(block);
        flow.Add(FormElements.TickGroup(block, context, _scope));
        return true;
    }

    public bool Visit(CutLineBlock block)
    {
        EndLabel();
        Mark(block);
        flow.Add(FormElements.CutLine(block, context, _scope));
        return true;
    }

    public bool Visit(SideBySideBlock block)
    {
        EndLabel();
        Mark(block);
        if (context.Design.IsOneColumn)
        {
            AddAll(block.First);
            AddAll(block.Second);
            return true;
        }
        var (first, second) = SideBySideElement.Split(_scope.Column);
        var left = Collect(block.First, _scope with { Column = first }, flow.Position);
        var right = Collect(block.Second, _scope with { Column = second }, flow.Position);
        flow.Add(new SideBySideElement(left, right, HighestWholePanel * _bodyHeight));
        return true;
    }

    public bool Visit(BilingualBlock block)
    {
        EndLabel();
        Mark(block);
        if (context.Design.IsOneColumn)
        {
            AddStacked(block);
            return true;
        }
        new BilingualComposer(context, flow, (blocks, scope, within) => Collect(blocks, scope, within)).Add(block, _scope, _bodyHeight);
        return true;
    }

    void AddItem(IReadOnlyList<Block> blocks, BlockScope scope, ItemLabel label)
    {
        var outer = _scope;
        EndLabel();
        (_scope, _label) = (scope, label);
        AddAll(blocks);
        EndLabel();
        _scope = outer;
    }

    void AddPanel(IReadOnlyList<Block> blocks, PanelLook look, Column column, StructureType tag, ParagraphLook text)
    {
        var children = Collect(blocks, new BlockScope(look.Inside(column), _scope.Body, _scope.Parent.Add(tag), _scope.Looks)
        {
            Text = text,
            Item = _scope.Looks.PanelItem,
        });
        if (children.Count > 0)
        {
            flow.Add(new PanelElement(look, column, children, HighestWholePanel * _bodyHeight));
        }
    }

    // The strips of blocks that stand within another element, all of them within one strip of the document where that is given.
    StripList Collect(IReadOnlyList<Block> blocks, BlockScope scope, int? within = null)
    {
        var outer = _scope;
        _scope = scope;
        var strips = flow.Collect(() => AddAll(blocks), within);
        _scope = outer;
        return strips;
    }

    // Where nothing stands side by side, each row is read in one language and then in the other.
    void AddStacked(BilingualBlock block)
    {
        var outer = _scope;
        foreach (var row in block.Rows)
        {
            AddIn(row.First, row.Spans ? null : block.First.Language, isTranslation: false);
            AddIn(row.Second, block.Second.Language, isTranslation: true);
        }
        _scope = outer;

        void AddIn(IReadOnlyList<Block> blocks, string? language, bool isTranslation)
        {
            if (blocks.Count > 0)
            {
                var part = outer.Parent.Add(StructureType.Division);
                part.Language = language;
                _scope = outer with { Parent = part, IsTranslation = isTranslation };
                AddAll(blocks);
            }
        }
    }

    // A label whose clause or item does not open with text stands on a line of its own.
    void EndLabel()
    {
        if (_label is not null)
        {
            AddText([], _scope.Paragraph, StructureType.Paragraph);
        }
    }

    // Text without anything to print leaves neither a line nor a tag; a label before it is printed all the same.
    void AddText(IReadOnlyList<Inline> inlines, ParagraphLook look, StructureType type)
    {
        var text = new TextBlock(inlines, _scope.Column, look) { Label = _label };
        var lines = text.SetLines(Setter);
        if (lines.Length > 0 || _label is not null)
        {
            var tag = lines.Length > 0 ? _scope.Parent.Add(type) : _label?.Element ?? _scope.Parent;
            _label = null;
            flow.Add(text.ElementOf(lines, tag, Setter));
        }
    }

    StructureElement AddList(ListNumbering numbering)
    {
        var list = _scope.Parent.Add(StructureType.List);
        list.Numbering = numbering;
        return list;
    }

    void Mark(Block block)
    {
        if (block.Anchor is { } anchor)
        {
            context.Anchors.TryAdd(anchor, flow.Position);
        }
    }
}
