using MouForge.Documents.Markup;

namespace MouForge.Documents.Word.Styles;

/// <summary>Between the edges of a table's cells and their text, in twips.</summary>
/// <param name="Upright">Above and below.</param>
/// <param name="Sideways">Left and right.</param>
readonly record struct CellMargins(int Upright, int Sideways)
{
    public void Write(MarkupBuffer xml)
    {
        xml.Write($"<w:tblCellMar><w:top w:w=\"{Upright}\" w:type=\"dxa\"/><w:left w:w=\"{Sideways}\" w:type=\"dxa\"/>");
        xml.Write($"<w:bottom w:w=\"{Upright}\" w:type=\"dxa\"/><w:right w:w=\"{Sideways}\" w:type=\"dxa\"/></w:tblCellMar>");
    }
}
