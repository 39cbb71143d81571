using System.Globalization;
using Azure;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using MouForge.Blobs;

namespace MouForge.Storage.Azure;

/// <summary>Appends at a position to a blob that only grows. Without the position a try whose answer was lost would be written twice.</summary>
static class AppendedBlob
{
    /// <summary>The tag of a length, as a folder has it: the entity tag after an append is not known when its answer was lost.</summary>
    public static BlobTag TagOf(long length) => new(length.ToString(CultureInfo.InvariantCulture));

    /// <summary>Appends, and makes the blob first where it is missing.</summary>
    public static async Task<BlobWrite> AppendAsync(AppendBlobClient blob, long position, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var done = new BlobWrite(true, TagOf(position + content.Length));
        var answer = await TryAsync(blob, position, content, cancellation).ConfigureAwait(false);
        if (answer == AppendAnswer.NoBlob && position == 0)
        {
            await MakeAsync(blob, cancellation).ConfigureAwait(false);
            answer = await TryAsync(blob, position, content, cancellation).ConfigureAwait(false);
        }
        return answer == AppendAnswer.Done ? done : BlobWrite.Conflict;
    }

    static async Task<AppendAnswer> TryAsync(AppendBlobClient blob, long position, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        using var tries = Tries.Begin();
        try
        {
            using var stream = BinaryData.FromBytes(content).ToStream();
            var options = new AppendBlobAppendBlockOptions { Conditions = new AppendBlobRequestConditions { IfAppendPositionEqual = position } };
            await blob.AppendBlockAsync(stream, options, cancellation).ConfigureAwait(false);
            return AppendAnswer.Done;
        }
        catch (RequestFailedException refused) when (refused.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return AppendAnswer.NoBlob;
        }
        catch (RequestFailedException refused) when (refused.ErrorCode == BlobErrorCode.AppendPositionConditionNotMet)
        {
            bool stored = tries.Repeated && await StandsAsync(blob, position, content, cancellation).ConfigureAwait(false);
            return stored ? AppendAnswer.Done : AppendAnswer.OtherLength;
        }
    }

    static async Task MakeAsync(AppendBlobClient blob, CancellationToken cancellation)
    {
        try
        {
            var options = new AppendBlobCreateOptions { Conditions = new AppendBlobRequestConditions { IfNoneMatch = ETag.All } };
            await blob.CreateAsync(options, cancellation).ConfigureAwait(false);
        }
        catch (RequestFailedException refused) when (refused.ErrorCode == BlobErrorCode.BlobAlreadyExists)
        {
            // Another writer made it; whose line comes first, the position decides.
        }
    }

    // An earlier try was stored if these bytes stand where it would have put them.
    static async Task<bool> StandsAsync(AppendBlobClient blob, long position, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        try
        {
            var options = new BlobDownloadOptions { Range = new HttpRange(position, content.Length) };
            var found = await blob.DownloadContentAsync(options, cancellation).ConfigureAwait(false);
            return found.Value.Content.ToMemory().Span.SequenceEqual(content.Span);
        }
        catch (RequestFailedException refused) when (refused.ErrorCode == BlobErrorCode.InvalidRange)
        {
            return false;
        }
    }
}
