namespace MouForge.Questionnaires.FreeText;

/// <summary>Whose location a text could give away.</summary>
enum LocationSecrecy
{
    /// <summary>Nobody's: no agency of the file keeps its location secret.</summary>
    Nobody,

    /// <summary>Another agency's: some agency of the file keeps its location secret, and not the one that wrote the text, which may give its own address.</summary>
    Another,

    /// <summary>Some agency's: the text is the coalition's, and some agency of the file keeps its location secret.</summary>
    Some,

    /// <summary>The location of the agency that wrote the text.</summary>
    Own,
}
