using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Html;

namespace ChecklistGen.Tests.Html.Support;

/// <summary>Reads pages as XML, which they are except for void elements: so all other elements are properly nested.</summary>
internal static partial class PageXml
{
    public static byte[] Write(Document document, HtmlOptions? options = null)
    {
        var (bytes, diagnostics) = TryWrite(document, options);
        Assert.Empty(diagnostics);
        return bytes;
    }

    public static (byte[] Bytes, IReadOnlyList<Diagnostic> Diagnostics) TryWrite(Document document, HtmlOptions? options = null)
    {
        using var stream = new MemoryStream();
        var diagnostics = new DiagnosticBag();
        new HtmlWriter(options ?? new HtmlOptions()).Write(document, Theme.Default, stream, diagnostics);
        return (stream.ToArray(), diagnostics.ToSorted());
    }

    public static XElement Parse(byte[] page)
    {
        var text = Encoding.UTF8.GetString(page);
        Assert.StartsWith("<!DOCTYPE html>\n", text, StringComparison.Ordinal);
        return XElement.Parse(Void().Replace(text["<!DOCTYPE html>".Length..], "<$1$2/>"), LoadOptions.PreserveWhitespace);
    }

    /// <summary>The content between header and footer.</summary>
    public static XElement Text(byte[] page) => Parse(page).Element("body")!.Element("main")!;

    [GeneratedRegex("<(br|col|hr|img|input|meta)((?: [a-zA-Z-]+=\"[^\"]*\")*)>")]
    private static partial Regex Void();
}
