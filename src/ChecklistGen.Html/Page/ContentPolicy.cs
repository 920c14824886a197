using System.Security.Cryptography;
using System.Text;

namespace ChecklistGen.Html.Page;

/// <summary>
/// The Content Security Policy of a page: nothing is fetched or sent, and only our own styles and scripts apply, identified
/// by their hashes. Anything injected has no effect.
/// </summary>
internal static class ContentPolicy
{
    /// <summary>The policy of a page with one style sheet and its scripts.</summary>
    public static string Allowing(string style, IReadOnlyCollection<string> scripts) => string.Join("; ",
    [
        "default-src 'none'",
        "img-src data:",
        $"style-src {Hash(style)}",
        .. scripts.Count == 0 ? ReadOnlySpan<string>.Empty : [$"script-src {string.Join(' ', scripts.Select(Hash))}"],
        "base-uri 'none'",
        "form-action 'none'",
    ]);

    private static string Hash(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";
}
