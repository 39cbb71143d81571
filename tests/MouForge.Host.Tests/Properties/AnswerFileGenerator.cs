using System.Text.Json.Nodes;

namespace MouForge.Host.Tests.Properties;

/// <summary>Makes answer files from the JSON Schema that the program itself prints: valid ones, or hostile ones that break it here and there.</summary>
sealed class AnswerFileGenerator(JsonObject schema, Random random, bool hostile)
{
    // What the schema calls "not answered".
    const string Blank = @"^\s*$";

    static readonly string[] Texts =
    [
        "Help first", "Two people on any outreach.", "number trained, by agency", "+6 months", "24-h line", "Ñandú Óscar", "a; b (c) – d",
        "Line one\nLine two", "{{coalition.name}}", "**bold** _x_ [a](b)", "<xml attr=\"1\">&amp;", "]]>", "| pipe | table |", "::: note\nx\n:::", "^", "<br>",
        "O’Brien & Sons", "café", "x", "[[slot]]", "\\*escaped\\*",
    ];

    static readonly string[] HostileTexts =
    [
        "\u0000", "\u202Eright to left", "\uE000\uE001", "😀", "שלום", "مرحبا", "\uD7FF\uFFFF", "\u200B\u00AD", "a\u0301", new('x', 10_000), new('\u00A0', 40),
        "123-45-6789", "A123456789", "born 02/03/2009", "\u001B[31m", "\t\t", "",
    ];

    /// <summary>A whole answer file.</summary>
    public JsonNode? Create() => Value(schema, depth: 0);

    JsonNode? Value(JsonObject shape, int depth)
    {
        shape = Resolve(shape);
        if (hostile && random.Next(60) == 0)
        {
            return WrongType();
        }
        if (shape["const"] is { } constant)
        {
            return constant.DeepClone();
        }
        if (shape["enum"] is JsonArray { Count: > 0 } options && (!hostile || random.Next(8) > 0))
        {
            return options[random.Next(options.Count)]!.DeepClone();
        }
        if ((shape["anyOf"] ?? shape["oneOf"]) is JsonArray { Count: > 0 } choices)
        {
            var wanted = choices.Select(choice => choice as JsonObject ?? []).Where(choice => hostile || (string?)choice["pattern"] != Blank).ToList();
            return Value(wanted[random.Next(wanted.Count)], depth);
        }
        return TypeOf(shape) switch
        {
            "object" => Object(shape, depth),
            "array" => Array(shape, depth),
            "integer" or "number" => Number(shape),
            "boolean" => random.Next(2) == 0,
            _ => Text(shape),
        };
    }

    JsonObject Object(JsonObject shape, int depth)
    {
        var result = new JsonObject();
        var required = (shape["required"] as JsonArray)?.Select(name => (string)name!).ToHashSet() ?? [];
        foreach (var (key, property) in shape["properties"]?.AsObject() ?? [])
        {
            bool wanted = required.Contains(key) || random.Next(10) < (depth < 2 ? 8 : 6);
            if (wanted && property is JsonObject && (!hostile || random.Next(40) > 0))
            {
                result[key] = Value(property.AsObject(), depth + 1);
            }
        }
        if (hostile && random.Next(30) == 0)
        {
            result["unknown " + random.Next(100)] = "?";
        }
        return result;
    }

    JsonArray Array(JsonObject shape, int depth)
    {
        var items = new JsonArray();
        int least = (int?)shape["minItems"] ?? 0;
        int count = Math.Max(least, random.Next(hostile ? 6 : 4));
        for (int i = 0; i < count && shape["items"] is JsonObject item; i++)
        {
            items.Add(Value(item, depth + 1));
        }
        return items;
    }

    JsonValue Number(JsonObject shape)
    {
        double least = (double?)shape["minimum"] ?? 0;
        double most = (double?)shape["maximum"] ?? least + 1000;
        return hostile && random.Next(10) == 0 ? JsonValue.Create(-1e300) : JsonValue.Create(Math.Floor(least + (random.NextDouble() * (most - least))));
    }

    JsonNode Text(JsonObject shape)
    {
        if (hostile && random.Next(25) == 0)
        {
            return HostileTexts[random.Next(HostileTexts.Length)];
        }
        if (shape["examples"] is JsonArray { Count: > 0 } examples)
        {
            return examples[random.Next(examples.Count)]!.DeepClone();
        }
        return (string?)shape["format"] switch
        {
            "date" => $"2026-{random.Next(1, 13):00}-{random.Next(1, 29):00}",
            "email" => "someone@example.org",
            _ => Texts[random.Next(Texts.Length)],
        };
    }

    JsonNode? WrongType() => random.Next(5) switch
    {
        0 => null,
        1 => random.Next(),
        2 => new JsonArray(1, "two", new JsonObject()),
        3 => new JsonObject { ["a"] = new JsonObject { ["b"] = true } },
        _ => HostileTexts[random.Next(HostileTexts.Length)],
    };

    JsonObject Resolve(JsonObject shape)
    {
        while ((string?)shape["$ref"] is { } reference)
        {
            shape = reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries)
                .Aggregate(schema, (at, part) => at[part]!.AsObject());
        }
        return shape;
    }

    static string? TypeOf(JsonObject shape) => shape["type"] switch
    {
        JsonArray types => (string?)types[0],
        { } type => (string?)type,
        _ => shape.ContainsKey("properties") ? "object" : null,
    };
}
