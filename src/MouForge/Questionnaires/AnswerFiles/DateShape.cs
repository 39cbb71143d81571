namespace MouForge.Questionnaires.AnswerFiles;

/// <summary>The shape yyyy-mm-dd.</summary>
static class DateShape
{
    /// <summary>Whether a text is written like a calendar date, be there such a day or not.</summary>
    public static bool IsCalendarDate(string text)
    {
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
            return false;
        for (int i = 0; i < text.Length; i++)
        {
            if (i is not (4 or 7) && !char.IsAsciiDigit(text[i]))
                return false;
        }

        return true;
    }
}
