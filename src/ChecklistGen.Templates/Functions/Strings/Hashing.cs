using System.Security.Cryptography;
using System.Text;

namespace ChecklistGen.Templates.Functions.Strings;

/// <summary>Functions over the bytes of texts, in UTF-8.</summary>
internal static class Hashing
{
#pragma warning disable CA5350, CA5351 // The language has these hashes, for comparing files; they protect nothing here.
    public static string Md5(string text) => Hex(MD5.HashData(Bytes(text)));

    public static string Sha1(string text) => Hex(SHA1.HashData(Bytes(text)));

    public static string HmacSha1(string text, string key) => Hex(HMACSHA1.HashData(Bytes(key), Bytes(text)));
#pragma warning restore CA5350, CA5351

    public static string Sha256(string text) => Hex(SHA256.HashData(Bytes(text)));

    public static string Sha512(string text) => Hex(SHA512.HashData(Bytes(text)));

    public static string HmacSha256(string text, string key) => Hex(HMACSHA256.HashData(Bytes(key), Bytes(text)));

    public static string HmacSha512(string text, string key) => Hex(HMACSHA512.HashData(Bytes(key), Bytes(text)));

    public static string ToBase64(string text) => Convert.ToBase64String(Bytes(text));

    public static string FromBase64(string text) => Encoding.UTF8.GetString(Convert.FromBase64String(text));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}
