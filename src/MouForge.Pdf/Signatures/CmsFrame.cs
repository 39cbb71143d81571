using System.Formats.Asn1;
using System.Security.Cryptography.Pkcs;

namespace MouForge.Pdf.Signatures;

/// <summary>
/// The part of a CMS that no signature covers and no verifier needs (RFC 5652, 5.1): version numbers, the list of algorithms, the type of what is
/// signed. It is held to what it must say, so that no byte of a seal can change unnoticed.
/// </summary>
static class CmsFrame
{
    // Version 1 is that of data signed with a certificate named by issuer and number; a stamp of an authority does not change it.
    const int Version = 1;
    const string Data = "1.2.840.113549.1.7.1";

    /// <summary>Whether it says what it must.</summary>
    /// <exception cref="AsnContentException">It is broken.</exception>
    public static bool IsPlain(byte[] contents, SignedCms cms, SignerInfo signer)
    {
        var (algorithms, type) = Read(contents);
        return cms.Version == Version && signer.Version == Version && type == Data && algorithms.SequenceEqual([signer.DigestAlgorithm.Value]);
    }

    // ContentInfo { type, [0] SignedData { version, digestAlgorithms SET OF AlgorithmIdentifier { algorithm, … }, encapContentInfo { type, … }, … } }
    static (List<string?> Algorithms, string Type) Read(byte[] contents)
    {
        var info = new AsnReader(contents, AsnEncodingRules.BER).ReadSequence();
        info.ReadObjectIdentifier();
        var signed = info.ReadSequence(new Asn1Tag(TagClass.ContextSpecific, 0)).ReadSequence();
        signed.ReadInteger();
        var set = signed.ReadSetOf();
        var algorithms = new List<string?>();
        while (set.HasData)
        {
            algorithms.Add(set.ReadSequence().ReadObjectIdentifier());
        }
        return (algorithms, signed.ReadSequence().ReadObjectIdentifier());
    }
}
