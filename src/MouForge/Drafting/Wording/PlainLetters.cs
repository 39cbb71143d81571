namespace MouForge.Drafting.Wording;

/// <summary>Takes the marks from letters. The program runs without culture data, which Unicode normalization would need.</summary>
static class PlainLetters
{
    const string Marked = "ÀÁÂÃÄÅĀĂĄÇĆČÈÉÊËĒĖĘĚÌÍÎÏĪĮÑŃŇÒÓÔÕÖØŌŐŔŘŚŠŞÙÚÛÜŪŮŰÝŸŹŻŽĽŁĎŤĞ";
    const string Plain = "AAAAAAAAACCCEEEEEEEEIIIIIINNNOOOOOOOORRSSSUUUUUUUYYZZZLLDTG";

    /// <summary>A capital letter without its mark; all else as it is.</summary>
    public static char Of(char capital)
    {
        int marked = Marked.IndexOf(capital, StringComparison.Ordinal);
        return marked < 0 ? capital : Plain[marked];
    }
}
