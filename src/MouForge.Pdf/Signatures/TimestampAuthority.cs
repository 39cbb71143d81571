using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;

namespace MouForge.Pdf.Signatures;

/// <summary>An authority that says when a signature was there (RFC 3161), asked over HTTP.</summary>
/// <param name="client">Asks; its timeout is how long an answer may take.</param>
/// <param name="address">Where it is asked.</param>
/// <param name="random">Where the number comes from that ties an answer to its question.</param>
public sealed class TimestampAuthority(HttpClient client, Uri address, RandomNumberGenerator random)
{
    const int NonceLength = 8;

    /// <summary>Asks for a stamp on a signature.</summary>
    /// <returns>The stamp, or what went wrong: nobody answered, or the answer is not one to this question.</returns>
    internal async Task<TimestampAnswer> StampAsync(byte[] signature, CancellationToken cancellation)
    {
        byte[] nonce = new byte[NonceLength];
        random.GetBytes(nonce);
        var request = Rfc3161TimestampRequest.CreateFromData(signature, HashAlgorithmName.SHA256, nonce: nonce, requestSignerCertificates: true);
        try
        {
            var token = request.ProcessResponse(await AskAsync(request.Encode(), cancellation).ConfigureAwait(false), out _);
            return token.VerifySignatureForData(signature, out _)
                ? new TimestampAnswer(token, null)
                : Failed("its stamp is not signed as it should be");
        }
        catch (HttpRequestException cause)
        {
            return Failed(cause.Message);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Failed("it took too long to answer");
        }
        catch (CryptographicException cause)
        {
            return Failed($"its answer cannot be used: {cause.Message}");
        }
    }

    async Task<byte[]> AskAsync(byte[] question, CancellationToken cancellation)
    {
        // Media types of RFC 3161, 3.4.
        using var content = new ByteArrayContent(question);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/timestamp-query");
        using var response = await client.PostAsync(address, content, cancellation).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
    }

    TimestampAnswer Failed(string problem) => new(null, $"The timestamp authority {address} gave no stamp: {problem}");
}
