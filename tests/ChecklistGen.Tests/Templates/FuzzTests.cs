using System.Diagnostics;
using ChecklistGen.Diagnostics;
using ChecklistGen.Templates;
using ChecklistGen.Templating;
using ChecklistGen.Tests.Templates.Fuzzing;
using ChecklistGen.Text;

namespace ChecklistGen.Tests.Templates;

/// <summary>For any template, the engine returns a text or an error located in a template.</summary>
public sealed class FuzzTests
{
    private const int Templates = 20_000;
    private const int Batches = 50;
    private const int Attempts = 5;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private static readonly TemplateLimits Limits = new() { LoopSteps = 300, CallDepth = 30, OutputLength = 20_000, RegexTime = TimeSpan.FromMilliseconds(20), Duration = null };

    private static readonly Includes Includes = new(("a", "a {{ $[0] }} {{ x }}\n"), ("b c", "{{ include 'a' }}{{ include 'b c' }}"), ("", ""));

    private const string Data = """{"o":{"k":"v","deep":{"a":1},"name":"N"},"l":[3,1,2],"s":"text","d":"2031-07-09","items":[{"a":1,"k":[1]},{"a":null}]}""";

    [Fact]
    public void Random_templates_never_break_the_engine() => Run(static seed => new RandomTemplates(new Random(seed)).Next);

    [Fact]
    public void Damaged_templates_never_break_the_engine()
    {
        var random = new RandomTemplates(new Random(1));
        var shipped = ShippedTemplates.Files.Where(f => f.EndsWith(TemplateSet.Extension, StringComparison.Ordinal)).Select(f => ShippedTemplates.Source(f).Text);
        List<string> templates = [.. shipped.Where(t => t.Length < 3000), .. Enumerable.Range(0, 300).Select(_ => random.Next())];
        Run(seed => new Mutations(new Random(seed), templates).Next);
    }

    private static void Run(Func<int, Func<string>> generator)
    {
        // Each batch has its own seed, so that the order of threads does not matter.
        Parallel.For(0, Batches, batch =>
        {
            var next = generator(batch);
            for (var i = 0; i < Templates / Batches; i++)
                Check(next(), $"batch {batch}, template {i}");
        });
    }

    private static void Check(string text, string place)
    {
        var (result, time) = Render(text, place);
        // On a busy machine any template can be held up, but hardly the same one time after time.
        for (var attempt = 1; attempt < Attempts && time > Longest; attempt++)
            (_, time) = Render(text, place);
        Assert.True(time <= Longest, $"{place} took too long:\n{text}");
        if (result.Value is { } rendered)
            CheckAgain(rendered.Text, TemplateRun.Of(text, Options(), "main"), place);
        else
            CheckError(Assert.Single(result.Diagnostics), text, place);
    }

    private static (Outcome<RenderedTemplate> Result, TimeSpan Time) Render(string text, string place)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            var result = TemplateRun.Of(text, Options(), "main");
            return (result, Stopwatch.GetElapsedTime(started));
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"{place} threw on:\n{text}", e);
        }
    }

    /// <summary>The same template and data give the same text, except that a regular expression may time out on a busy machine.</summary>
    private static void CheckAgain(string first, Outcome<RenderedTemplate> second, string place)
    {
        if (second.Value is { } rendered)
            Assert.True(first == rendered.Text, $"{place}: {first}\n---\n{rendered.Text}");
        else
            Assert.Contains("regex_timeout_ms", second.Diagnostics[0].Help, StringComparison.Ordinal);
    }

    private static void CheckError(Diagnostic error, string text, string place)
    {
        var words = $"{place}: {error.Location}: {error.Message}\n{text}";
        Assert.True(error.Message.Length > 0 && error.Location is { Line: > 0, Column: > 0, Length: > 0 }, words);
        Assert.False(error.Message.Contains('\n') || error.Message.Contains("(Parameter", StringComparison.Ordinal) || error.Message.Contains("Object reference", StringComparison.Ordinal), words);
        if (error.Location.File != "main")
            return;
        var source = SourceText.FromString("main", text);
        Assert.True(error.Location.Line <= source.LineCount, words);
        Assert.True(error.Location.Column <= source.LineAt(error.Location.Line).Length + 1, words);
    }

    // Lenient, so that templates get far before their first error.
    private static TemplateOptions Options() => TemplateRun.Options(Data) with
    {
        Includes = Includes,
        Limits = Limits,
        Settings = [KeyValuePair.Create("relaxed_target_access", "true"), KeyValuePair.Create("relaxed_function_access", "true")],
        TracksLines = true,
    };
}
