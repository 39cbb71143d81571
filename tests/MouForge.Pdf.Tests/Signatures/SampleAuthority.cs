using System.Formats.Asn1;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace MouForge.Pdf.Tests.Signatures;

/// <summary>A small timestamp authority (RFC 3161) that answers over HTTP on this machine.</summary>
sealed class SampleAuthority : IDisposable
{
    public static readonly DateTimeOffset Time = new(2026, 12, 1, 9, 0, 2, TimeSpan.Zero);

    const string TstInfo = "1.2.840.113549.1.9.16.1.4";
    const string TimestampingPurpose = "1.3.6.1.5.5.7.3.8";

    readonly HttpListener _listener = new();
    readonly X509Certificate2 _certificate = MakeCertificate();
    readonly Task _serving;

    /// <param name="answer">What it answers to a question; null for a stamp.</param>
    public SampleAuthority(Func<byte[], byte[]>? answer = null)
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = new Uri($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/");
        }
        _listener.Prefixes.Add(Address.ToString());
        _listener.Start();
        _serving = ServeAsync(answer ?? Stamp);
    }

    public Uri Address { get; }

    public void Dispose()
    {
        _listener.Close();
        _serving.Wait(TimeSpan.FromSeconds(5));
        _certificate.Dispose();
    }

    /// <summary>The answer to a question: a token over the hash that it names.</summary>
    public byte[] Stamp(byte[] question)
    {
        Rfc3161TimestampRequest.TryDecode(question, out var request, out _).ShouldBeTrue();
        var info = new Rfc3161TimestampTokenInfo(
            new Oid("1.2.3.4.1"), request!.HashAlgorithmId, request.GetMessageHash(), new byte[] { 7 }, Time, nonce: request.GetNonce());
        var cms = new SignedCms(new ContentInfo(new Oid(TstInfo), info.Encode()), detached: false);
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, _certificate) { DigestAlgorithm = new Oid("2.16.840.1.101.3.4.2.1"), IncludeOption = X509IncludeOption.EndCertOnly };
        signer.SignedAttributes.Add(new AsnEncodedData(new Oid(MouForge.Pdf.Signatures.CmsSignature.SigningCertificateV2), MouForge.Pdf.Signatures.CmsSignature.Naming(_certificate)));
        cms.ComputeSignature(signer);
        return Granted(cms.Encode());
    }

    // TimeStampResp ::= SEQUENCE { status PKIStatusInfo, timeStampToken }, status 0 is "granted".
    static byte[] Granted(byte[] token)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                writer.WriteInteger(0);
            }
            writer.WriteEncodedValue(token);
        }
        return writer.Encode();
    }

    async Task ServeAsync(Func<byte[], byte[]> answer)
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            using var question = new MemoryStream();
            await context.Request.InputStream.CopyToAsync(question);
            byte[] reply = answer(question.ToArray());
            context.Response.StatusCode = reply.Length == 0 ? 503 : 200;
            context.Response.ContentType = "application/timestamp-reply";
            await context.Response.OutputStream.WriteAsync(reply);
            context.Response.Close();
        }
    }

    static X509Certificate2 MakeCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Sample Timestamp Authority", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(TimestampingPurpose)], critical: true));
        return request.CreateSelfSigned(Time.AddYears(-1), Time.AddYears(1));
    }
}
