using System.Globalization;
using System.Text.Json;
using MouForge.Questionnaires.FreeText;
using MouForge.Questionnaires.Values;

namespace MouForge.Questionnaires.AnswerFiles;

/// <summary>Reads one answer by the type of its question. An answer that is a problem counts as none.</summary>
sealed class ValueReader(FileContext context)
{
    public AnswerValue? Read(Question question, JsonElement element, string path)
        => element.ValueKind == JsonValueKind.Null ? null : Typed(question, element, path);

    AnswerValue? Typed(Question question, JsonElement element, string path) => question.Type switch
    {
        QuestionType.ShortText or QuestionType.LongText => Text(question, element, path),
        QuestionType.One => One(question, element, path),
        QuestionType.Many => Many(question, element, path),
        QuestionType.Date => Date(question, element, path),
        QuestionType.Number => Number(question, element, path),
        QuestionType.YesNo => YesNo(element, path),
        QuestionType.List => List(question, element, path),
        QuestionType.Person => Person(question, element, path),
        QuestionType.Partner => Partner(element, path),
    };

    TextValue? Text(Question question, JsonElement element, string path)
    {
        if (element.ValueKind != JsonValueKind.String)
            return Wrong<TextValue>(element, path, "a text in quotation marks");
        return Guarded(element, path, question.Holds);
    }

    TextValue? One(Question question, JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.Number && question.Free)
            return Figures(element, path);
        if (element.ValueKind != JsonValueKind.String)
            return Wrong<TextValue>(element, path, "one of the offered answers, in quotation marks");
        if (TextCleaner.Read(element, path, context.Findings) is not { } text)
            return null;
        if (text.Length == 0)
            return null;
        string chosen = ChoiceCheck.Read(question, text, path, context, out bool offered);
        if (!offered)
            Guard(chosen, path, question.Holds);
        return new TextValue(chosen);
    }

    /// <summary>A number where words are asked for too: "3" signatures.</summary>
    TextValue? Figures(JsonElement element, string path)
    {
        if (element.TryGetDecimal(out decimal number) && Math.Abs(number) <= Question.LargestNumber)
            return new TextValue(number.ToString(CultureInfo.InvariantCulture));
        context.Findings.Problem(path, AnswerCodes.OutOfRange, string.Create(CultureInfo.InvariantCulture, $"This must be a number from {-Question.LargestNumber} to {Question.LargestNumber}."));
        return null;
    }

    ListValue? Many(Question question, JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            var choices = new List<string>();
            int index = 0;
            foreach (var item in element.EnumerateArray())
            {
                if (One(question, item, JsonPath.Of(path, index++)) is { } choice)
                    choices.Add(choice.Text);
            }

            return new ListValue(choices, []);
        }

        if (element.ValueKind != JsonValueKind.String && !(element.ValueKind == JsonValueKind.Number && question.Free))
            return Wrong<ListValue>(element, path, "a list of texts");
        return One(question, element, path) is { } only ? new ListValue([only.Text], []) : null;
    }

    TextValue? Date(Question question, JsonElement element, string path)
    {
        if (element.ValueKind != JsonValueKind.String)
            return Wrong<TextValue>(element, path, "a date in quotation marks, such as \"2026-02-10\"");
        if (Guarded(element, path, question.Holds) is not { IsAnswered: true } value)
            return null;
        if (value.Date is not null)
            return value;
        if (DateShape.IsCalendarDate(value.Text))
        {
            context.Findings.Problem(path, AnswerCodes.NoSuchDate, $"There is no day '{value.Text}' in the calendar.");
            return null;
        }

        context.Findings.Warning(path, AnswerCodes.NotADate, "This is no date like 2026-02-10, so it is printed as typed and no due date follows from it.");
        return value;
    }

    NumberValue? Number(Question question, JsonElement element, string path)
    {
        if (element.ValueKind != JsonValueKind.Number)
            return Wrong<NumberValue>(element, path, "a number without quotation marks");
        decimal least = question.Min ?? -Question.LargestNumber;
        decimal most = question.Max ?? Question.LargestNumber;
        bool readable = element.TryGetDecimal(out decimal number) && number >= least && number <= most;
        if (readable && (question.Fractions || number == decimal.Floor(number)))
            return new NumberValue(number);
        string kind = question.Fractions ? "a number" : "a whole number";
        context.Findings.Problem(path, AnswerCodes.OutOfRange, string.Create(CultureInfo.InvariantCulture, $"This must be {kind} from {least} to {most}."));
        return null;
    }

    YesNoValue? YesNo(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.True => YesNoValue.True,
        JsonValueKind.False => YesNoValue.False,
        _ => Wrong<YesNoValue>(element, path, "true or false, without quotation marks"),
    };

    ListValue? List(Question question, JsonElement element, string path)
    {
        if (element.ValueKind != JsonValueKind.Array)
            return Wrong<ListValue>(element, path, question.Fields.Count == 0 ? "a list of texts" : "a list of entries in braces");
        var texts = new List<string>();
        var items = new List<AnswerMap>();
        int index = 0;
        foreach (var item in element.EnumerateArray())
        {
            string itemPath = JsonPath.Of(path, index++);
            if (item.ValueKind == JsonValueKind.Null)
                continue;
            if (question.Fields.Count > 0 && Item(question, item, itemPath) is { } map)
                items.Add(map);
            else if (question.Fields.Count == 0 && Text(question, item, itemPath) is { IsAnswered: true } text)
                texts.Add(text.Text);
        }

        return new ListValue(texts, items);
    }

    AnswerMap? Item(Question question, JsonElement element, string path)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Wrong<AnswerValue>(element, path, $"an entry in braces with {string.Join(", ", question.Fields.Select(field => field.Key))}");
            return null;
        }

        return new MapReader(context, this).Read(element, path, question.Fields);
    }

    GroupValue? Person(Question question, JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.String)
            return Text(question, element, path) is { } name ? new GroupValue(new AnswerMap(path, new() { ["name"] = name })) : null;
        if (element.ValueKind != JsonValueKind.Object)
            return Wrong<GroupValue>(element, path, "a person in braces with name, title, email and phone, or the name alone");
        return new GroupValue(new MapReader(context, this).Read(element, path, question.Fields));
    }

    TextValue? Partner(JsonElement element, string path)
    {
        if (element.ValueKind != JsonValueKind.String)
            return Wrong<TextValue>(element, path, "the partner_id of an agency of this file, in quotation marks");
        if (TextCleaner.Read(element, path, context.Findings) is not { Length: > 0 } id)
            return null;
        if (context.PartnerIds.Contains(id))
            return new TextValue(id);
        Guard(id, path, AnswerContent.Words);
        context.Findings.Problem(path, AnswerCodes.UnknownPartner, $"{ShownText.Of(id)} is no partner_id of this file{NearestName.Hint(id, context.PartnerIds, ".")}");
        return null;
    }

    /// <summary>A text that the guard has looked at; null where it is a problem or refused.</summary>
    public TextValue? Guarded(JsonElement element, string path, AnswerContent holds)
    {
        if (TextCleaner.Read(element, path, context.Findings) is not { } text)
            return null;
        Guard(text, path, holds);
        return new TextValue(text);
    }

    void Guard(string text, string path, AnswerContent holds)
    {
        var place = new TextPlace(holds, context.Secrecy);
        var examined = new ExaminedText(text);
        if (FreeTextGuard.Refusal(examined, place) is { } refusal)
            context.Findings.Refusal(path, refusal.Code, refusal.Message);
        foreach (var warning in FreeTextGuard.Warnings(examined, place))
            context.Findings.Warning(path, warning.Code, warning.Message);
    }

    T? Wrong<T>(JsonElement element, string path, string expected)
        where T : AnswerValue
    {
        context.Findings.Problem(path, AnswerCodes.WrongType, $"Here stands {JsonKinds.Name(element.ValueKind)}; it must be {expected}.");
        return null;
    }
}
