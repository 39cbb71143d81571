using System.Buffers;
using System.Text;

namespace MouForge.Drafting.Tokens;

/// <summary>Where Handlebars writes a text. What is not the template's own goes to the token table and leaves a token behind.</summary>
sealed class TokenWriter : TextWriter
{
    // The memorandum of nine agencies has some 75,000 characters.
    const int Room = 128 * 1024;

    char[] _text = ArrayPool<char>.Shared.Rent(Room);
    int _length;

    /// <summary>What the tokens written stand for.</summary>
    public TokenTable Tokens { get; } = new();

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.Unicode;

    /// <summary>The text with its tokens and marks; until the writer is disposed of.</summary>
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

    /// <summary>Gives the room for the text back; the tokens stay.</summary>
    protected override void Dispose(bool disposing)
    {
        if (disposing && _text.Length > 0)
            ArrayPool<char>.Shared.Return(_text);
        _text = [];
        _length = 0;
        base.Dispose(disposing);
    }

    Span<char> Take(int count)
    {
        if (_length + count > _text.Length)
            Grow(_length + count);
        _length += count;
        return _text.AsSpan(_length - count, count);
    }

    void Grow(int length)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, length));
        Written.CopyTo(larger);
        if (_text.Length > 0)
            ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }
}
