namespace MouForge.Documents.Word.Returned;

/// <summary>A stream that refuses to give more than so many bytes, whatever the file says of itself.</summary>
/// <param name="inner">The stream read from.</param>
/// <param name="most">Bytes it may give.</param>
sealed class LimitedStream(Stream inner, long most) : Stream
{
    long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        _read += read;
        return _read <= most
            ? read
            : throw new ReturnedRefusalException(ReturnedRefusal.TooLarge("one part of it, unpacked", FormattableString.Invariant($"{most / (1024 * 1024)} MB")));
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }
        base.Dispose(disposing);
    }
}
