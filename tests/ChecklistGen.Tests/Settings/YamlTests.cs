using System.Text.Encodings.Web;
using System.Text.Json;
using ChecklistGen.Data.References;
using ChecklistGen.Settings;
using ChecklistGen.Templates.Values;
using ChecklistGen.Templating;
using ChecklistGen.Text;
using YamlDotNet.Core;

namespace ChecklistGen.Tests.Settings;

/// <summary>Whatever stands in a YAML file, it is read or refused, within the stack and in little time.</summary>
public sealed class YamlTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("- ", 50_000)]
    [InlineData("[", 100_000)]
    [InlineData("{a: ", 50_000)]
    [InlineData("? ", 50_000)]
    [InlineData("a: [", 10)]
    [InlineData("a: {", 1)]
    [InlineData("? [b] : ", 1)]
    [InlineData("a: &x [*x]\nb: *x", 1)]
    [InlineData("a: *x", 1)]
    [InlineData("a: &x {b: *x}", 1)]
    public void Text_that_is_too_deep_or_broken_is_refused(string part, int times)
    {
        var yaml = string.Concat(Enumerable.Repeat(part, times));

        Assert.ThrowsAny<YamlException>(() => YamlData.ReadMap(yaml));
        Assert.NotEmpty(FrameworkReader.Read(SourceText.FromString("f.yaml", yaml)).Diagnostics);
    }

    [Fact]
    public void Aliases_that_make_much_of_little_are_refused()
    {
        var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
            + string.Concat(Enumerable.Range(1, 9).Select(i => FormattableString.Invariant($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n")));

        Assert.Contains("aliases", Assert.ThrowsAny<YamlException>(() => YamlData.ReadMap(yaml)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Shipped_files_are_plain()
    {
        foreach (var file in ShippedTemplates.Files.Where(f => f.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            var text = ShippedTemplates.Source(file).Text;

            Assert.True(PlainYaml.Read(text) is not null, $"{file} has something that only the library reads: it would slow down each run");
            Assert.Equal(JsonOf(YamlData.ReadAnyMap(text)), JsonOf(PlainYaml.Read(text)!));
        }
    }

    [Theory]
    [InlineData("a: b", "{'a':'b'}")]
    [InlineData("# c\na: b # c\n\nb: c#d\n", "{'a':'b','b':'c#d'}")]
    [InlineData("a:\n  b: c\n  d:\n    - e\n    - f g\nh: i", "{'a':{'b':'c','d':['e','f g']},'h':'i'}")]
    [InlineData("a:\n  - b: c\n    d: e\n  - - f\n    - g\n", "{'a':[{'b':'c','d':'e'},['f','g']]}")]
    [InlineData("a: [b, \"c, d\", {e: f, 'g': [h]}]  # i", "{'a':['b','c, d',{'e':'f','g':['h']}]}")]
    [InlineData("a: >-\n  b\n  # c\n\nd: '5'", "{'a':'b # c','d':'5'}")]
    [InlineData("a: []\nb: [{}]", "{'a':[],'b':[{}]}")]
    [InlineData("\"a b\": ~c*", "{'a b':'~c*'}")]
    public void What_is_mostly_written_is_plain(string yaml, string expected)
    {
        Assert.Equal(expected, JsonOf(PlainYaml.Read(yaml)!).Replace('"', '\''));
        Assert.Equal(expected, JsonOf(YamlData.ReadAnyMap(yaml)).Replace('"', '\''));
    }

    [Theory]
    [InlineData("a: b\n  c")]
    [InlineData("a: b: c")]
    [InlineData("a: *b")]
    [InlineData("a: &b c")]
    [InlineData("a: !b c")]
    [InlineData("a: |\n  b")]
    [InlineData("a: >-\n  b\n\n  c")]
    [InlineData("a: >-\n  b\n    c")]
    [InlineData("a:\nb: c")]
    [InlineData("a: b\na: c")]
    [InlineData("a: \"b\\n\"")]
    [InlineData("a: 'b''c'")]
    [InlineData("a: [b,\n  c]")]
    [InlineData("a: [b c: d]")]
    [InlineData("a: [b, ]")]
    [InlineData("a:\n\t- b")]
    [InlineData("--- a: b")]
    [InlineData("- a")]
    [InlineData("")]
    public void Anything_else_is_left_to_the_library(string yaml) => Assert.Null(PlainYaml.Read(yaml));

    [Fact]
    public void Whatever_is_plain_is_what_the_library_reads()
    {
        string[] pieces = ["a", "b", "c: ", "d: ", "e:\n", "\"f\": ", "- ", "- ", "[", "]", "{", "}", ", ", "\n", "\n", "\n  ", "\n  ", "\n    ", " ", "'", "\"", "#", " # ", ">-\n  ", "?", "&x ", "*", "!t ", "|", "---", "..", "\\", "é", "~", "1", ":"];
        var random = new Random(23);
        var plain = 0;
        for (var i = 0; i < 200_000; i++)
        {
            var yaml = "a: " + string.Concat(Enumerable.Range(0, 1 + random.Next(14)).Select(_ => pieces[random.Next(pieces.Length)]));
            if (PlainYaml.Read(yaml) is not { } read)
                continue;
            plain++;
            Assert.True(LibraryReads(yaml) == JsonOf(read), yaml);
        }

        Assert.True(plain > 5_000);
    }

    private static string? LibraryReads(string yaml)
    {
        try
        {
            return JsonOf(YamlData.ReadAnyMap(yaml));
        }
        catch (YamlException)
        {
            return null;
        }
    }

    private static string JsonOf(TemplateMap map) => JsonSerializer.Serialize(map, Readable);

    [Fact]
    public void Any_text_is_read_or_refused()
    {
        string[] pieces = ["a", ": ", "- ", "[", "]", "{", "}", ",", "\n", "  ", "\t", "&x ", "*x", "!t ", "!!", "|", ">", "'", "\"", "#", "%", "? ", "---", "...", "@", "`", "\\", "\\x", "<<", "\0", "\ud800", "é", "~", "1"];
        var random = new Random(17);
        for (var i = 0; i < 20_000; i++)
        {
            var yaml = string.Concat(Enumerable.Range(0, 1 + random.Next(14)).Select(_ => pieces[random.Next(pieces.Length)]));
            try
            {
                YamlData.ReadMap(yaml);
            }
            catch (YamlException)
            {
                // That is what it is for.
            }

            FrameworkReader.Read(SourceText.FromString("f.yaml", yaml));
        }
    }
}
