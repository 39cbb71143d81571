using System.Globalization;

namespace MouForge.Templates.Loading;

/// <summary>Reads what <c>template.yaml</c> says about the life of an agreement.</summary>
static class PolicyReader
{
    public static TemplatePolicies Read(YamlFields fields) => new()
    {
        AnsweredBy = [.. fields.Texts("answered_by").Select(who => who.Text)],
        SignedBy = fields.TextMap("signed_by"),
        Term = fields.TextMap("term"),
        Review = fields.TextMap("review"),
        Reminders = [.. fields.Items("reminders").Select(Reminder)],
    };

    static TemplateReminder Reminder(YamlFields fields)
    {
        var reminder = new TemplateReminder
        {
            Event = fields.Id = fields.RequiredText("event"),
            DaysBeforeEnd = Days(fields, "days_before_end"),
            DaysAfterEnd = Days(fields, "days_after_end"),
            DaysBeforeReview = Days(fields, "days_before_review"),
            Told = [.. fields.Texts("told").Select(who => who.Text)],
            When = fields.Condition("when"),
        };
        fields.Close();
        if (reminder is { DaysBeforeEnd: [], DaysAfterEnd: [], DaysBeforeReview: [] })
            fields.Problems.Add(fields.Position, reminder.Event, "no day is given; write days_before_end, days_after_end or days_before_review");
        return reminder;
    }

    static List<int> Days(YamlFields fields, string key)
    {
        var days = new List<int>();
        foreach (var text in fields.Texts(key))
        {
            if (int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
                days.Add(number);
            else
                fields.Report(text, $"'{key}' holds whole numbers of days, not '{text.Text}'");
        }

        return days;
    }
}
