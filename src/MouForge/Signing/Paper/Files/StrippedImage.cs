namespace MouForge.Signing.Paper.Files;

/// <summary>A picture without its metadata, or why it is not taken.</summary>
readonly record struct StrippedImage(byte[]? Content, Refusal? Refusal)
{
    public static implicit operator StrippedImage(Refusal refusal) => new(null, refusal);

    public static implicit operator StrippedImage(byte[] content) => new(content, null);

    public T Match<T>(Func<byte[], T> stripped, Func<Refusal, T> refused) => Content is { } content ? stripped(content) : refused(Refusal!);
}
