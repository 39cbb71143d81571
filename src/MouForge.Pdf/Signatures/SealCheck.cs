using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace MouForge.Pdf.Signatures;

/// <summary>Checks what a seal signs, with what, and when.</summary>
static class SealCheck
{
    /// <summary>The reading with what its signature says.</summary>
    public static SealReading Complete(SealReading reading, ReadOnlyMemory<byte> file, SealHole hole, X509Certificate2Collection? trusted)
    {
        if (reading.End > file.Length || Contents(file.Span, hole) is not { } contents)
        {
            return reading;
        }
        byte[] signed = [.. file.Span[..hole.Start], .. file.Span[hole.End..reading.End]];
        var cms = new SignedCms(new ContentInfo(signed), detached: true);
        try
        {
            cms.Decode(contents);
            return cms.SignerInfos is [{ Certificate: { } certificate } signer] && CmsFrame.IsPlain(contents, cms, signer)
                ? Complete(reading, cms, signer, certificate, trusted)
                : reading;
        }
        catch (Exception broken) when (broken is CryptographicException or AsnContentException)
        {
            return reading;
        }
    }

    static SealReading Complete(SealReading reading, SignedCms cms, SignerInfo signer, X509Certificate2 certificate, X509Certificate2Collection? trusted)
    {
        var (stampedAt, isBroken) = Stamp(signer);
        return reading with
        {
            IsIntact = Holds(cms) && NamesItself(signer, certificate),
            StampedAt = stampedAt,
            HasBrokenStamp = isBroken,
            Subject = certificate.Subject,
            Fingerprint = certificate.GetCertHashString(HashAlgorithmName.SHA256),
            Issuer = trusted is null ? IssuerVerdict.NotChecked
                : LeadsTo(certificate, cms.Certificates, trusted, stampedAt ?? reading.ClaimedAt) ? IssuerVerdict.Trusted : IssuerVerdict.Foreign,
        };
    }

    static bool Holds(SignedCms cms)
    {
        try
        {
            cms.CheckSignature(verifySignatureOnly: true);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    // PAdES: the signature covers which certificate it was made with, so that none can be put in its place.
    static bool NamesItself(SignerInfo signer, X509Certificate2 certificate)
        => Attribute(signer.SignedAttributes, CmsSignature.SigningCertificateV2) is { } named && named.AsSpan().SequenceEqual(CmsSignature.Naming(certificate));

    static (DateTimeOffset? At, bool IsBroken) Stamp(SignerInfo signer)
    {
        if (Attribute(signer.UnsignedAttributes, CmsSignature.TimestampToken) is not { } stamp)
        {
            return (null, false);
        }
        bool holds = Rfc3161TimestampToken.TryDecode(stamp, out var token, out _) && token.VerifySignatureForSignerInfo(signer, out _);
        return holds ? (token!.TokenInfo.Timestamp.ToUniversalTime(), false) : (null, true);
    }

    static bool LeadsTo(X509Certificate2 certificate, X509Certificate2Collection others, X509Certificate2Collection trusted, DateTimeOffset? at)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(trusted);
        chain.ChainPolicy.ExtraStore.AddRange(others);
        // Checked without a network: whether a certificate was revoked is asked of its issuer.
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        if (at is { } then)
        {
            chain.ChainPolicy.VerificationTime = then.UtcDateTime;
        }
        return chain.Build(certificate);
    }

    static byte[]? Attribute(CryptographicAttributeObjectCollection attributes, string id)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Oid.Value == id && attribute.Values.Count == 1)
            {
                return attribute.Values[0].RawData;
            }
        }
        return null;
    }

    /// <summary>The signature in the gap, without the zeros that fill it; null where the gap holds anything else.</summary>
    static byte[]? Contents(ReadOnlySpan<byte> file, SealHole hole)
    {
        if (hole.End > file.Length || hole.Length < 4 || file[hole.Start] != '<' || file[hole.End - 1] != '>')
        {
            return null;
        }
        string digits = Encoding.Latin1.GetString(file.Slice(hole.Start + 1, hole.Length - 2));
        // Digits of both cases are no writer's work: a changed byte can turn one into the other.
        bool isHex = digits.All(char.IsAsciiHexDigitUpper) || digits.All(char.IsAsciiHexDigitLower);
        if (!isHex || digits.Length % 2 != 0)
        {
            return null;
        }
        byte[] padded = Convert.FromHexString(digits);
        bool isValue = AsnDecoder.TryReadEncodedValue(padded, AsnEncodingRules.BER, out _, out _, out _, out int length);
        return isValue && !padded.AsSpan(length).ContainsAnyExcept((byte)0) ? padded[..length] : null;
    }
}
