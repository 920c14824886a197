using System.Security.Cryptography;
using System.Text;

namespace ChecklistGen.Html.Page;

/// <summary>
/// The Content Security Policy of a page: nothing is fetched or sent, and only our own styles and scripts apply, identified
/// by their hashes. Anything injected has no effect.
/// </summary>
internal static class ContentPolicy
{
    /// <summary>The policy of a page with one style sheet and at most one script.</summary>
    public static string Allowing(string style, string? script) => string.Join("; ",
    [
        "default-src 'none'",
        "img-src data:",
        $"style-src {Hash(style)}",
        .. script is null ? ReadOnlySpan<string>.Empty : [$"script-src {Hash(script)}"],
        "base-uri 'none'",
        "form-action 'none'",
    ]);

    private static string Hash(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";
}
