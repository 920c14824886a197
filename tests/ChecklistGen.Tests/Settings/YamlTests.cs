using ChecklistGen.Settings;
using ChecklistGen.Data.References;
using ChecklistGen.Text;
using YamlDotNet.Core;

namespace ChecklistGen.Tests.Settings;

/// <summary>Whatever stands in a YAML file, it is read or refused, within the stack and in little time.</summary>
public sealed class YamlTests
{
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
