using System.Text;

namespace MouForge.Drafting.Tokens;

/// <summary>Where Handlebars writes a text. What is not the template's own goes to the token table and leaves a token behind.</summary>
sealed class TokenWriter : TextWriter
{
    // Half of what the large object heap begins with; the memorandum of nine agencies grows it once or twice.
    const int Room = 20_000;

    char[] _text = new char[Room];
    int _length;

    /// <summary>What the tokens written stand for.</summary>
    public TokenTable Tokens { get; } = new();

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.Unicode;

    /// <summary>The text with its tokens and marks.</summary>
    public Span<char> Written => _text.AsSpan(0, _length);

    /// <inheritdoc/>
    public override void Write(char value) => Take(1)[0] = value;

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer) => buffer.CopyTo(Take(buffer.Length));

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <summary>Leaves a token. Empty text leaves none.</summary>
    public void Write(Token token)
    {
        if (token.Text.Length == 0)
            return;
        var (high, low) = PrivateUse.Digits(Tokens.Add(token));
        Write([PrivateUse.Lead(token.Kind), high, low]);
    }

    Span<char> Take(int count)
    {
        if (_length + count > _text.Length)
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + count));
        _length += count;
        return _text.AsSpan(_length - count, count);
    }
}
