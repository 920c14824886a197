using System.Security.Cryptography.Pkcs;
using ChecklistGen.Tests.Pdf.Reading;

namespace ChecklistGen.Tests.Pdf.SelfCheck;

/// <summary>S41 and S42: fields to sign in can be seen, and signatures are what PDF/A-3 (ISO 19005-3, 6.4.3) and PAdES (EN 319 142-1, 6) take.</summary>
internal static class SignatureChecks
{
    private const int LongestString = 32767;
    private const int SignaturesExistAndAppendOnly = 3;

    public static void Run(CheckContext context)
    {
        var pdf = context.Pdf;
        var signatures = new HashSet<PdfDictionary>();
        foreach (var (number, value) in pdf.All)
        {
            if (value is not PdfDictionary field || pdf.Name(field, "FT") != "Sig")
                continue;
            context.Say(41, pdf.Dictionary(field, "AP", "N") is { } look && pdf.Decode(look).AsSpan().IndexOfAny((byte)'S', (byte)'T') >= 0, $"nothing shows signature field {number}");
            if (pdf.Dictionary(field, "V") is { } signature && signatures.Add(signature))
                CheckSignature(context, signature, number);
        }

        var flags = pdf.Get(pdf.Catalog, "AcroForm", "SigFlags");
        context.Say(42, signatures.Count > 0 ? flags is SignaturesExistAndAppendOnly : flags is null, "SigFlags");
        var permissions = pdf.Dictionary(pdf.Catalog, "Perms");
        context.Say(42, permissions is null || (permissions.Keys is ["DocMDP"] && signatures.Contains(pdf.Dictionary(permissions, "DocMDP")!)), "permissions");
    }

    private static void CheckSignature(CheckContext context, PdfDictionary signature, int field)
    {
        var pdf = context.Pdf;
        context.Say(42, pdf.Name(signature, "Type") == "Sig" && pdf.Name(signature, "Filter") == "Adobe.PPKLite" && pdf.Name(signature, "SubFilter") == "ETSI.CAdES.detached", $"kind of signature {field}");
        context.Say(42, pdf.Text(signature, "M")?.StartsWith("D:", StringComparison.Ordinal) == true, $"signature {field} without a time");
        var contents = (pdf.Get(signature, "Contents") as PdfString)?.Bytes ?? [];
        context.Say(42, contents.Length is > 0 and <= LongestString, $"contents of signature {field}");
        var range = pdf.Numbers(signature, "ByteRange");
        var covers = range is [0, var gap, var rest, var length] && rest + length <= context.File.Length
            && rest - gap == (2 * contents.Length) + 2 && context.File[(int)gap] == '<' && context.File[(int)rest - 1] == '>'
            && context.File.AsSpan(0, (int)(rest + length)).EndsWith("%%EOF\n"u8);
        if (!context.Say(42, covers, $"range of signature {field}"))
            return;
        var cms = new SignedCms(new ContentInfo([.. context.File[..(int)range[1]], .. context.File[(int)range[2]..(int)(range[2] + range[3])]]), detached: true);
        cms.Decode(contents);
        cms.CheckSignature(verifySignatureOnly: true);
        context.Say(42, cms.SignerInfos.Count == 1 && cms.SignerInfos[0].Certificate is not null, $"signer of signature {field}");
    }
}
