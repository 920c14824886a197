using ChecklistGen.Templates.Functions.Strings;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Functions;

/// <summary>The group <c>string</c>.</summary>
internal static class StringFunctions
{
    public static FunctionGroup Create() => new("string")
    {
        { "append", "text, with", static (in c) => Building.Join(c, c.TextOrEmpty(0), c.TextOrEmpty(1)) },
        { "prepend", "text, by", static (in c) => Building.Join(c, c.TextOrEmpty(1), c.TextOrEmpty(0)) },
        { "pad_left", "text, width", static (in c) => Building.Pad(c, left: true) },
        { "pad_right", "text, width", static (in c) => Building.Pad(c, left: false) },
        { "pluralize", "number, singular, plural", static (in c) => c.Integer(0) == 1 ? c.Text(1) : c.Text(2) },
        { "capitalize", "text", static (in c) => Casing.Capitalize(c.TextOrEmpty(0)) },
        { "capitalizewords", "text", static (in c) => Casing.CapitalizeWords(c.TextOrEmpty(0)) },
        { "downcase", "text", static (in c) => c.Text(0)?.ToLowerInvariant() },
        { "upcase", "text", static (in c) => c.Text(0)?.ToUpperInvariant() },
        { "handleize", "text", static (in c) => Casing.Handleize(c.TextOrEmpty(0)) },
        { "contains", "text, value", static (in c) => Searching.Contains(c.TextOrEmpty(0), c.TextOrEmpty(1)) },
        { "starts_with", "text, value", static (in c) => Searching.StartsWith(c.TextOrEmpty(0), c.TextOrEmpty(1)) },
        { "ends_with", "text, value", static (in c) => Searching.EndsWith(c.TextOrEmpty(0), c.TextOrEmpty(1)) },
        { "equals_ignore_case", "text, value", static (in c) => Searching.EqualsIgnoreCase(c.Text(0), c.Text(1)) },
        { "index_of", "text, search, startIndex?, count?, stringComparison?", Searching.IndexOf },
        { "empty", "text", static (in c) => Box.Of(string.IsNullOrEmpty(c.Text(0))) },
        { "whitespace", "text", static (in c) => Box.Of(string.IsNullOrWhiteSpace(c.Text(0))) },
        { "size", "text", static (in c) => Box.Of(c.TextOrEmpty(0).Length) },
        { "strip", "text", static (in c) => c.Text(0)?.Trim() },
        { "lstrip", "text", static (in c) => c.Text(0)?.TrimStart() },
        { "rstrip", "text", static (in c) => c.Text(0)?.TrimEnd() },
        { "strip_newlines", "text", static (in c) => Slicing.StripNewLines(c.TextOrEmpty(0)) },
        { "remove", "text, remove", static (in c) => Replacing.Remove(c.Text(0), c.TextOrEmpty(1)) },
        { "remove_first", "text, remove", static (in c) => Replacing.One(c.TextOrEmpty(0), c.TextOrEmpty(1), "", fromEnd: false) },
        { "remove_last", "text, remove", static (in c) => Replacing.One(c.TextOrEmpty(0), c.TextOrEmpty(1), "", fromEnd: true) },
        { "replace", "text, match, replace", Replacing.All },
        { "replace_first", "text, match, replace, fromEnd?", static (in c) => Replacing.One(c.TextOrEmpty(0), c.TextOrEmpty(1), c.TextOrEmpty(2), c.Boolean(3)) },
        { "slice", "text, start, length?", static (in c) => Slicing.Slice(c.TextOrEmpty(0), c.Integer(1), c.Value(2) is null ? null : c.Integer(2)) },
        { "slice1", "text, start, length?", static (in c) => Slicing.Slice1(c.TextOrEmpty(0), c.Integer(1), c.Integer(2, 1)) },
        { "split", "text, match", static (in c) => Slicing.Split(c.TextOrEmpty(0), c.TextOrEmpty(1)) },
        { "truncate", "text, length, ellipsis?", static (in c) => Slicing.Truncate(c.TextOrEmpty(0), c.Integer(1), c.Text(2) ?? "...") },
        { "truncatewords", "text, count, ellipsis?", static (in c) => Slicing.TruncateWords(c.TextOrEmpty(0), c.Integer(1)) },
        { "to_int", "text", NumberReading.ToInt },
        { "to_long", "text", NumberReading.ToLong },
        { "to_float", "text", NumberReading.ToFloat },
        { "to_double", "text", NumberReading.ToDouble },
        { "escape", "text", static (in c) => c.Text(0) is { } text ? Texts.Escape(text) : null },
        { "literal", "text", static (in c) => c.Text(0) is { } text ? $"\"{Texts.Escape(text)}\"" : null },
        { "md5", "text", static (in c) => Hashing.Md5(c.TextOrEmpty(0)) },
        { "sha1", "text", static (in c) => Hashing.Sha1(c.TextOrEmpty(0)) },
        { "sha256", "text", static (in c) => Hashing.Sha256(c.TextOrEmpty(0)) },
        { "sha512", "text", static (in c) => Hashing.Sha512(c.TextOrEmpty(0)) },
        { "hmac_sha1", "text, secretKey", static (in c) => Hashing.HmacSha1(c.TextOrEmpty(0), c.TextOrEmpty(1)) },
        { "hmac_sha256", "text, secretKey", static (in c) => Hashing.HmacSha256(c.TextOrEmpty(0), c.TextOrEmpty(1)) },
        { "hmac_sha512", "text, secretKey", static (in c) => Hashing.HmacSha512(c.TextOrEmpty(0), c.TextOrEmpty(1)) },
        { "base64_encode", "text", static (in c) => Hashing.ToBase64(c.TextOrEmpty(0)) },
        { "base64_decode", "text", static (in c) => Hashing.FromBase64(c.TextOrEmpty(0)) },
    };
}
