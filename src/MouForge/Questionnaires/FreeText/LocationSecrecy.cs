namespace MouForge.Questionnaires.FreeText;

/// <summary>Whose location a text could give away.</summary>
enum LocationSecrecy
{
    /// <summary>Nobody's: no agency of the file keeps its location secret.</summary>
    Nobody,

    /// <summary>Another agency's: some agency of the file keeps its location secret.</summary>
    Another,

    /// <summary>The location of the agency that wrote the text.</summary>
    Own,
}
