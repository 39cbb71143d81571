namespace MouForge.Documents.Word.Styles;

/// <summary>Ids of the lists (<c>w:abstractNum</c>), and of the instance of each that styles name (<c>w:num</c>).</summary>
static class ListIds
{
    /// <summary>Sections and clauses: 1, 1.1, (a), (i), (A).</summary>
    public const int Clauses = 1;

    /// <summary>Annexes and their clauses: Annex A., A.1, (a), (i), (A).</summary>
    public const int Annexes = 2;

    /// <summary>Bullets.</summary>
    public const int Bullets = 3;

    /// <summary>Lettered lists that stand outside clauses.</summary>
    public const int Letters = 4;

    /// <summary>Parts of client pages: 1, 2, 3 in bold.</summary>
    public const int Parts = 5;

    /// <summary>Bullets of client pages, larger and navy.</summary>
    public const int ClientBullets = 6;

    /// <summary>First id for instances that start a list anew at some number.</summary>
    public const int FirstRestart = 7;
}
