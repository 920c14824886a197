using System.Globalization;
using System.Text;
using ChecklistGen.Diagnostics;
using ChecklistGen.Diagnostics.Rendering;
using ChecklistGen.Generation.Formats;
using ChecklistGen.Pages;
using ChecklistGen.Reading;
using ChecklistGen.Raci;
using ChecklistGen.Raci.Rules;
using ChecklistGen.Sources;
using ChecklistGen.Tests.Office.Support;

namespace ChecklistGen.Tests.Core.Diagnostics;

/// <summary>
/// Pages within a Markdown file, with options and what a renderer prints about them. Fenced blocks
/// <c>```markdown NAME</c>, <c>```csv NAME</c> and <c>```asciidoc NAME</c> (or <c>```hex NAME</c>, bytes; <c>```docx NAME</c> and
/// <c>```xlsx NAME</c>, what is in a body or a sheet) are pages, read by
/// their names' endings; lines <c>key: value</c> before the first are options; the last block that is neither is what is expected.
/// </summary>
internal sealed class DiagnosticCase
{
    // By the language of the fence, how pages without a name are called.
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["markdown"] = "page.md", ["hex"] = "page.md", ["csv"] = "page.csv", ["asciidoc"] = "page.adoc", ["html"] = "page.html",
        ["docx"] = "page.docx", ["xlsx"] = "page.xlsx",
    };

    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);
    private readonly List<(string Name, byte[] Bytes)> _pages = [];
    private readonly string _head;
    private readonly string _language;

    private DiagnosticCase(string head, string language)
    {
        _head = head;
        _language = language;
    }

    public IReadOnlyList<(string Name, byte[] Bytes)> Pages => _pages;

    public static DiagnosticCase Parse(string text)
    {
        var lines = text.Split('\n');
        var blocks = new List<(int Start, int End, string Info)>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
                continue;
            var fence = lines[i][..(lines[i].Length - lines[i].TrimStart('`').Length)];
            var end = Array.IndexOf(lines, fence, i + 1);
            blocks.Add((i, end, lines[i][fence.Length..]));
            i = end;
        }

        var isPage = blocks.Select(b => Names.ContainsKey(b.Info.Split(' ')[0])).ToList();
        var expected = isPage.LastIndexOf(false);
        var headEnd = expected < 0 ? lines.Length : blocks[expected].Start;
        var result = new DiagnosticCase(
            string.Join('\n', lines[..headEnd]),
            expected < 0 ? "text" : blocks[expected].Info);
        foreach (var option in lines.TakeWhile(l => !l.StartsWith("```", StringComparison.Ordinal)).Select(l => l.Split(": ")))
        {
            if (option is [var key, var value] && key.All(char.IsAsciiLetterLower))
                result._options[key] = value;
        }

        foreach (var (start, end, info) in blocks.Where((_, i) => isPage[i]))
        {
            var words = info.Split(' ');
            var content = string.Concat(lines[(start + 1)..end].Select(l => l + "\n"));
            var bytes = words[0] switch
            {
                "hex" => Convert.FromHexString(content.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal)),
                "docx" => OfficePages.Docx(content),
                "xlsx" => OfficePages.Xlsx(("RACI", "visible", content)),
                _ => Encoding.UTF8.GetBytes(content),
            };
            result._pages.Add((words.Length > 1 ? words[1] : Names[words[0]], bytes));
        }

        return result;
    }

    /// <summary>All findings in the pages: of reading, of each page, and between them.</summary>
    public IReadOnlyList<Diagnostic> Find()
    {
        var diagnostics = new DiagnosticBag();
        var matrices = new List<Matrix>();
        var options = new LintOptions { Today = new DateOnly(2026, 1, 1) };
        foreach (var (name, bytes) in _pages)
        {
            var page = Read(name, bytes);
            diagnostics.AddRange(page.Diagnostics);
            if (page.Value is null)
                continue;
            var matrix = MatrixReader.Read(page.Value, new MatrixReaderOptions { Parties = _options.TryGetValue("party", out var party) ? [party] : [] });
            diagnostics.AddRange(matrix.Diagnostics);
            if (matrix.Value is null)
                continue;
            matrices.Add(matrix.Value);
        }

        options = options with { Run = LintRun.Of(matrices) };
        diagnostics.AddRange(matrices.SelectMany(m => MatrixLinter.Check(m, options)));
        return diagnostics.ToSorted();
    }

    private static Outcome<Page> Read(string name, byte[] bytes) => PageFormats.For(name).Read(name, new MemoryStream(bytes));

    /// <summary>The whole case with what is printed now in the place of what is expected.</summary>
    public string Render()
    {
        var sources = _pages.Where(p => PageFormats.For(p.Name).HasLines).ToDictionary(p => p.Name, p => Read(p.Name, p.Bytes).Value?.Source, StringComparer.Ordinal);
        var output = new StringWriter { NewLine = "!" };
        DiagnosticRenderers.Find(_options.GetValueOrDefault("format", "human"))!.Render(Find(), output, new DiagnosticRenderOptions
        {
            Sources = _options.ContainsKey("sources") ? _ => null : sources.GetValueOrDefault,
            Colour = _options.ContainsKey("colour"),
            Width = _options.TryGetValue("width", out var width) ? int.Parse(width, CultureInfo.InvariantCulture) : null,
            Explanations = AllDiagnostics.Explain,
            ToolVersion = "1.2.3",
        });
        return $"{_head.TrimEnd()}\n\n```{_language}\n{output.ToString().Replace("\e", "␛", StringComparison.Ordinal).TrimEnd('\n')}\n```\n";
    }
}
