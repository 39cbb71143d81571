namespace MouForge.Documents.Word.Styles;

/// <summary>Ids of the styles that writers use. What Word shows is the name beside each in <see cref="ParagraphStyles"/>.</summary>
static class StyleIds
{
    public const string Normal = "Normal";
    public const string Kicker = "Kicker";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string SmallNote = "SmallNote";

    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string Heading3 = "Heading3";
    public const string HeadingAnnex = "HeadingAnnex";
    public const string Clause = "Clause";
    public const string SubClause = "SubClause";
    public const string SubSubClause = "SubSubClause";
    public const string BodyText = "BodyText";
    public const string Definition = "Definition";
    public const string ListBullet = "ListBullet";

    public const string FactLabel = "FactLabel";
    public const string FactText = "FactText";
    public const string TableText = "TableText";
    public const string TableHead = "TableHead";
    public const string TableRowHead = "TableRowHead";
    public const string TableGroup = "TableGroup";
    public const string TableDetail = "TableDetail";
    public const string TableDense = "TableDense";
    public const string TableDenseRowHead = "TableDenseRowHead";
    public const string Matrix = "Matrix";
    public const string MatrixHead = "MatrixHead";
    public const string MatrixRowHead = "MatrixRowHead";
    public const string MatrixMark = "MatrixMark";
    public const string TableGap = "TableGap";

    public const string CounselNote = "CounselNote";
    public const string Panel = "Panel";
    public const string PanelText = "PanelText";
    public const string Notice = "Notice";
    public const string ClientBox = "ClientBox";
    public const string StatusHead = "StatusHead";
    public const string StatusText = "StatusText";
    public const string ContentsHeading = "ContentsHeading";
    public const string ContentsEntry = "TOC1";

    public const string ClientTitle = "ClientTitle";
    public const string ClientHeading = "ClientHeading";
    public const string ClientPart = "ClientPart";
    public const string ClientLabel = "ClientLabel";
    public const string ClientBody = "ClientBody";
    public const string ClientPartText = "ClientPartText";
    public const string ClientPanel = "ClientPanel";
    public const string ClientLead = "ClientLead";
    public const string ClientChoice = "ClientChoice";
    public const string ClientBoxChoice = "ClientBoxChoice";
    public const string ClientList = "ClientList";
    public const string ClientTableText = "ClientTableText";
    public const string ClientTableHead = "ClientTableHead";
    public const string ClientFactLabel = "ClientFactLabel";
    public const string ClientFactText = "ClientFactText";
    public const string ClientTableGroup = "ClientTableGroup";
    public const string ClientTableRowHead = "ClientTableRowHead";
    public const string Hint = "Hint";
    public const string StepLabel = "StepLabel";
    public const string StepText = "StepText";
    public const string FieldGap = "FieldGap";
    public const string InitialsLabel = "InitialsLabel";
    public const string CutLine = "CutLine";
    public const string BilingualHead = "BilingualHead";
    public const string BilingualTitle = "BilingualTitle";
    public const string BilingualHeading = "BilingualHeading";
    public const string BilingualPart = "BilingualPart";
    public const string BilingualLabel = "BilingualLabel";
    public const string BilingualLead = "BilingualLead";
    public const string BilingualChoice = "BilingualChoice";
    public const string BilingualText = "BilingualText";
    public const string BilingualPartText = "BilingualPartText";
    public const string BilingualList = "BilingualList";
    public const string BilingualHint = "BilingualHint";
    public const string HotlineTitle = "HotlineTitle";
    public const string HotlineText = "HotlineText";
    public const string FormLine = "FormLine";
    public const string FieldLabel = "FieldLabel";
    public const string FieldText = "FieldText";
    public const string TickBox = "TickBox";
    public const string SignatureName = "SignatureName";
    public const string SignatureLongName = "SignatureLongName";
    public const string Signatory = "Signatory";
    public const string SignatoryTitle = "SignatoryTitle";
    public const string SignatureDetail = "SignatureDetail";
    public const string SignatureField = "SignatureField";
    public const string SignatureCaption = "SignatureCaption";
    public const string SignatureEnd = "SignatureEnd";
    public const string Stamp = "Stamp";

    public const string Header = "Header";
    public const string DraftMark = "DraftMark";
    public const string DraftWarning = "DraftWarning";
    public const string Footer = "Footer";
    public const string SectionEnd = "SectionEnd";

    public const string RunIn = "RunIn";
    public const string DefinedTerm = "DefinedTerm";
    public const string Slot = "Slot";
    public const string Tag = "Tag";
    public const string DetailText = "DetailText";
    public const string ClientDetail = "ClientDetail";
    public const string HeaderState = "HeaderState";
    public const string OnDark = "OnDark";
    public const string Hyperlink = "Hyperlink";

    public const string NormalTable = "MouForgeTable";
    public const string DenseTable = "MouForgeTableDense";
    public const string MatrixTable = "MouForgeMatrix";
}
