namespace ChecklistGen.Tests.Templates;

/// <summary>Each line of output knows the line of the template that wrote it.</summary>
public sealed class LineOriginTests
{
    private static readonly Includes Includes = new(("header", "# Title\n\n{{ for i in 1..2 ~}}\n- {{ i }}\n{{ end }}"), ("word", "word"));

    [Fact]
    public void Text_comes_from_its_own_line() => Expect(
        "one\ntwo\n\nfour",
        "one     | t:1",
        "two     | t:2",
        "        | t:3",
        "four    | t:4");

    [Fact]
    public void Each_round_of_a_loop_comes_from_the_same_lines() => Expect(
        "{{ for i in 1..2 ~}}\n- {{ i }}\n  more\n{{ end ~}}\nend",
        "- 1     | t:2",
        "  more  | t:3",
        "- 2     | t:2",
        "  more  | t:3",
        "end     | t:5");

    [Fact]
    public void Each_line_of_a_value_comes_from_its_tag() => Expect(
        "a\n{{ x = 'p\nq\nr' }}{{ x }}\nb",
        "a       | t:1",
        "p       | t:4",
        "q       | t:4",
        "r       | t:4",
        "b       | t:5");

    [Fact]
    public void An_included_line_comes_from_the_included_file() => Expect(
        "before\n  {{ include 'header' }}\nan {{ include 'word' }}\n{{ include 'word' }} first",
        "before  | t:1",
        "  # Title | header:1",
        "        | header:2",
        "  - 1   | header:4",
        "  - 2   | header:4",
        "        | t:2",
        "an word | t:3",
        "word first | word:1");

    [Fact]
    public void Captured_text_comes_from_where_it_was_written() => Expect(
        "{{ capture x }}one\ntwo{{ end }}-\n{{ x }}",
        "-       | t:2",
        "one     | t:1",
        "two     | t:2");

    [Fact]
    public void A_capture_within_an_include_and_an_include_within_a_capture() => Expect(
        "{{ capture x }}{{ include 'header' }}{{ end }}{{ capture y }}a\n{{ x }}{{ end }}{{ y }}end",
        "a       | t:1",
        "# Title | header:1",
        "        | header:2",
        "- 1     | header:4",
        "- 2     | header:4",
        "end     | t:2");

    [Fact]
    public void A_function_is_where_its_text_is() => Expect(
        "{{ func item(x) }}- {{ x }}\n{{ end }}{{ item 1 }}{{ item 2 }}.",
        "- 1     | t:1",
        "- 2     | t:1",
        ".       | t:2");

    [Fact]
    public void Unless_asked_for_only_the_template_is_known()
    {
        var rendered = TemplateRun.Of("a\nb", TemplateRun.Options()).Value!;
        Assert.Equal("t", rendered.Locate(2).ToString());
    }

    private static void Expect(string text, params string[] expected)
    {
        var result = TemplateRun.Of(text, TemplateRun.Options() with { TracksLines = true, Includes = Includes });
        Assert.Empty(result.Diagnostics);
        var lines = result.Value!.Text.Split('\n').Select((line, i) => $"{line.TrimEnd()} | {result.Value.Locate(i + 1)}");
        Assert.Equal(expected.Select(Squeezed), lines.Select(Squeezed), StringComparer.Ordinal);
    }

    private static string Squeezed(string line) => string.Join(" | ", line.Split('|').Select(p => p.TrimEnd()));
}
