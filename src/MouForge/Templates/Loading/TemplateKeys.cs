using System.Globalization;
using MouForge.Documents;

namespace MouForge.Templates.Loading;

/// <summary>Reads what <c>template.yaml</c> says about the look of a document, for whom it is made and where it goes.</summary>
static class TemplateKeys
{
    public static DocumentDesign Design(YamlFields fields)
    {
        string word = fields.Text("design") ?? "agency";
        if (word is not ("agency" or "client"))
            Report(fields, "design", $"'{word}' is no design; write agency or client");
        return word == "client" ? DocumentDesign.Client : DocumentDesign.Agency;
    }

    public static SubjectKind For(YamlFields fields)
    {
        string? word = fields.Text("for");
        if (word is not (null or "partner" or "entry" or "invited"))
            Report(fields, "for", $"a document cannot be made for each '{word}'; write partner, entry or invited");
        return word switch
        {
            "partner" => SubjectKind.Partner,
            "entry" => SubjectKind.Entry,
            "invited" => SubjectKind.Invited,
            _ => SubjectKind.Coalition,
        };
    }

    public static int? Form(YamlFields fields)
    {
        if (fields.Number("form") is not { } number)
            return null;
        if (number >= 1 && number <= int.MaxValue && decimal.IsInteger(number))
            return (int)number;
        Report(fields, "form", $"'form' is the number in the form line, from 1, not {number.ToString(CultureInfo.InvariantCulture)}");
        return null;
    }

    public static BinderPlace? Binder(YamlFields fields)
    {
        if (fields.Fields("binder") is not { } place)
            return null;
        string group = place.RequiredText("group");
        decimal order = place.Number("order") ?? 0;
        place.Close();
        if (group.Length > 0 && !BinderPlace.Groups.Contains(group))
            Report(place, "group", $"'{group}' is no part of the binder; parts are {string.Join(", ", BinderPlace.Groups)}");
        if (!decimal.IsInteger(order) || Math.Abs(order) > int.MaxValue)
            Report(place, "order", "'order' is a whole number");
        return new BinderPlace(group, (int)Math.Clamp(order, int.MinValue, int.MaxValue));
    }

    public static IReadOnlyList<TemplateCheck> Checks(YamlFields fields) => [.. fields.Items("checks").Select(Check).OfType<TemplateCheck>()];

    static TemplateCheck? Check(YamlFields fields)
    {
        string code = fields.Id = fields.RequiredText("code");
        string level = fields.RequiredText("level");
        var when = fields.Condition("when");
        var message = fields.RequiredWords("message");
        fields.Close();
        if (level is not ("" or "warn" or "block"))
            Report(fields, "level", $"'{level}' is no level of a check; write warn or block");
        if (!fields.Has("when"))
            fields.Problems.Add(fields.Position, code, "'when' is missing: what do the answers say where this is found?");
        return when is null ? null : new TemplateCheck { Code = code, Blocks = level == "block", When = when, Message = message };
    }

    static void Report(YamlFields fields, string key, string message) => fields.Problems.Add(fields.PositionOf(key), fields.Id, message);
}
