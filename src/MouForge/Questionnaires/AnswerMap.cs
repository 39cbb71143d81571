using System.Globalization;
using MouForge.Questionnaires.Values;

namespace MouForge.Questionnaires;

/// <summary>
/// The answers of one level, group or list item. Immutable. A missing key, or an answer of another type than asked for, is null or empty.
/// Where nothing was answered, the template's default stands as the answer.
/// </summary>
public sealed class AnswerMap
{
    static readonly OrderedDictionary<string, AnswerValue> Nothing = [];

    readonly OrderedDictionary<string, AnswerValue> _values;
    readonly AnswerMap? _defaults;

    internal AnswerMap(string path, OrderedDictionary<string, AnswerValue> values, AnswerMap? defaults = null, string? leadingKey = null)
    {
        Path = path;
        _values = values;
        _defaults = defaults;
        LeadingKey = leadingKey ?? (values.Count == 0 ? null : values.GetAt(0).Key);
    }

    /// <summary>No answers at all.</summary>
    public static AnswerMap Empty { get; } = new("", Nothing);

    /// <summary>JSON path of this map in the answer file: <c>partners[3].signatory</c>. Empty for answers that stand in no file.</summary>
    public string Path { get; }

    /// <summary>The keys that stand in the file, in file order; defaults are not among them.</summary>
    public IEnumerable<string> Keys => _values.Keys;

    /// <summary>Whether anything was answered; defaults do not count.</summary>
    public bool HasAnswers
    {
        get
        {
            for (int i = 0; i < _values.Count; i++)
            {
                if (_values.GetAt(i).Value.IsAnswered)
                    return true;
            }

            return false;
        }
    }

    /// <summary>The field that stands for an item of a list, the first its question names: the service of an offer.</summary>
    internal string? LeadingKey { get; }

    /// <summary>Whether there is an answer, given or by default. Empty text, an empty list and JSON <c>null</c> are none.</summary>
    public bool IsAnswered(string key) => Find(key) is not null;

    /// <summary>Whether the answer stands in the file, not only as a default.</summary>
    public bool IsGiven(string key) => _values.TryGetValue(key, out var value) && value.IsAnswered;

    /// <summary>The answer in words, as typed; a number in invariant figures.</summary>
    public string? Text(string key) => Find(key) switch
    {
        TextValue text => text.Text,
        NumberValue number => number.Number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>The answer as a number.</summary>
    public decimal? Number(string key) => Find(key) is NumberValue number ? number.Number : null;

    /// <summary>The answer as yes or no.</summary>
    public bool? YesNo(string key) => Find(key) is YesNoValue yesNo ? yesNo.Yes : null;

    /// <summary>The answer as a calendar date; null where it is text of another shape.</summary>
    public DateOnly? Date(string key) => Find(key) is TextValue text ? text.Date : null;

    /// <summary>The options chosen, in file order; a single text counts as one.</summary>
    public IReadOnlyList<string> Choices(string key) => Find(key) switch
    {
        ListValue list => list.Texts,
        TextValue text => text.AsList,
        _ => [],
    };

    /// <summary>The plain texts of a list, in file order; a single text counts as one.</summary>
    public IReadOnlyList<string> Texts(string key) => Choices(key);

    /// <summary>The items of a list that have fields, in file order.</summary>
    public IReadOnlyList<AnswerMap> Items(string key) => Find(key) is ListValue list ? list.Items : [];

    /// <summary>The answers that stand together under a key: a person, an approval. Null where there are none, not even defaults.</summary>
    public AnswerMap? Group(string key) => Find(key) is GroupValue group ? group.Answers : null;

    /// <summary>JSON path of the answer of a key.</summary>
    public string PathOf(string key) => Path.Length == 0 ? key : $"{Path}.{key}";

    internal AnswerValue? Find(string key)
    {
        if (_values.TryGetValue(key, out var value) && value.IsAnswered)
            return value;
        return _defaults?.Find(key);
    }
}
