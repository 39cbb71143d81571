using MouForge.Pdf.Fonts;

namespace MouForge.Pdf.Forms;

/// <summary>The form fields of a document: a tree by the parts of their names.</summary>
sealed class FormFields
{
    readonly Dictionary<string, FieldGroup> _groups = [];
    readonly HashSet<string> _names = [];
    readonly List<FieldFont> _fonts = [];

    public FieldGroup Root { get; } = new("", null);

    /// <summary>All groups but the root, each after the one that holds it.</summary>
    public IReadOnlyCollection<FieldGroup> Groups => _groups.Values;

    public IReadOnlyList<FieldFont> Fonts => _fonts;

    public bool HasSignatures { get; private set; }

    public FieldFont FontFor(TrueTypeFont font)
    {
        var known = _fonts.Find(field => ReferenceEquals(field.Font, font));
        if (known is null)
        {
            known = new FieldFont(font);
            _fonts.Add(known);
        }
        return known;
    }

    /// <exception cref="ArgumentException">The name is taken, is a part of another, or has an empty part.</exception>
    public void Add(FieldWidget field)
    {
        if (field.Name.Split('.').Contains(""))
        {
            throw new ArgumentException($"The field name '{field.Name}' has an empty part.");
        }
        if (_groups.ContainsKey(field.Name) || !_names.Add(field.Name))
        {
            throw new ArgumentException($"The field name '{field.Name}' is taken.");
        }
        HasSignatures |= field is SignatureWidget;
        GroupAbove(field.Name).Fields.Add(field);
    }

    FieldGroup GroupAbove(string name)
    {
        int last = name.LastIndexOf('.');
        if (last < 0)
        {
            return Root;
        }
        string path = name[..last];
        if (_groups.TryGetValue(path, out var known))
        {
            return known;
        }
        if (_names.Contains(path))
        {
            throw new ArgumentException($"The field '{path}' cannot hold '{name}', since it is a field itself.");
        }
        var above = GroupAbove(path);
        var group = new FieldGroup(path[(path.LastIndexOf('.') + 1)..], above);
        _groups.Add(path, group);
        above.Groups.Add(group);
        return group;
    }
}
