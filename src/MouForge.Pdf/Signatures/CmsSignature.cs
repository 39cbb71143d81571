using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace MouForge.Pdf.Signatures;

/// <summary>A detached CMS signature as PAdES baseline B-B wants it (ETSI EN 319 142-1, 6.3), to which a timestamp may be added.</summary>
sealed class CmsSignature
{
    /// <summary>id-aa-signingCertificateV2 (RFC 5035).</summary>
    public const string SigningCertificateV2 = "1.2.840.113549.1.9.16.2.47";

    /// <summary>id-aa-signatureTimeStampToken (RFC 3161, Appendix A).</summary>
    public const string TimestampToken = "1.2.840.113549.1.9.16.2.14";

    const string Sha256 = "2.16.840.1.101.3.4.2.1";

    readonly SignedCms _cms;

    CmsSignature(SignedCms cms) => _cms = cms;

    /// <summary>The signature alone: what an authority stamps.</summary>
    public byte[] Value => _cms.SignerInfos[0].GetSignature();

    /// <summary>Signs bytes.</summary>
    public static CmsSignature Of(byte[] signed, SealCertificate seal)
    {
        var cms = new SignedCms(new ContentInfo(signed), detached: true);
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, seal.Certificate)
        {
            DigestAlgorithm = new Oid(Sha256),
            IncludeOption = X509IncludeOption.EndCertOnly,
        };
        signer.SignedAttributes.Add(new AsnEncodedData(new Oid(SigningCertificateV2), Naming(seal.Certificate)));
        signer.Certificates.AddRange(seal.Chain);
        cms.ComputeSignature(signer, silent: true);
        return new CmsSignature(cms);
    }

    /// <summary>Adds an authority's stamp.</summary>
    public void Add(Rfc3161TimestampToken token)
        => _cms.SignerInfos[0].AddUnsignedAttribute(new AsnEncodedData(new Oid(TimestampToken), token.AsSignedCms().Encode()));

    public byte[] Encode() => _cms.Encode();

    /// <summary>
    /// SigningCertificateV2 ::= SEQUENCE { certs SEQUENCE OF ESSCertIDv2 }. The hash is SHA-256, which is the default and so not written; then
    /// issuer and serial number.
    /// </summary>
    public static byte[] Naming(X509Certificate2 certificate)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteOctetString(SHA256.HashData(certificate.RawData));
            using (writer.PushSequence())
            {
                using (writer.PushSequence())
                using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 4, isConstructed: true)))
                {
                    writer.WriteEncodedValue(certificate.IssuerName.RawData);
                }
                writer.WriteInteger(certificate.SerialNumberBytes.Span);
            }
        }
        return writer.Encode();
    }
}
