using System.Security.Cryptography;
using System.Text;

namespace ChecklistGen.Html.Page;

/// <summary>
/// The Content Security Policy of a page: nothing is fetched, nothing is sent, and of styles and scripts only those count
/// that we wrote, known by their hashes. Whatever else gets into a page does nothing.
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
