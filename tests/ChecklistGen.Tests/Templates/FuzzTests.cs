using System.Diagnostics;
using ChecklistGen.Templates;
using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Tests.Templates.Fuzzing;

namespace ChecklistGen.Tests.Templates;

/// <summary>Whatever a template says, the engine answers with a text or an error that points into a template.</summary>
public sealed class FuzzTests
{
    private const int Templates = 50_000;
    private const int Batches = 50;

    private static readonly TemplateLimits Limits = TemplateLimits.Documents with
    {
        LoopSteps = 300,
        CallDepth = 30,
        OutputLength = 20_000,
        RegexTime = TimeSpan.FromMilliseconds(20),
    };

    private static readonly TimeProvider Stopped = new StoppedClock();

    private static readonly TemplateTexts Includes = new(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["a"] = "a {{ $0 }} {{ x }}\n",
        ["b c"] = "{{ include 'a' }}{{ include 'b c' }}",
        [""] = "",
    });

    [Fact]
    public void Random_templates_never_break_the_engine() =>
        Run(static seed => new RandomTemplates(new Random(seed)).Next);

    [Fact]
    public void Damaged_templates_never_break_the_engine()
    {
        var templates = LanguageCase.All.Select(c => c.Text).Where(t => t.Length is > 0 and < 500).ToList();
        Run(seed => new Mutations(new Random(seed), templates).Next);
    }

    private static void Run(Func<int, Func<string>> generator)
    {
        // Each batch has a seed of its own, so that the order in which threads take them changes nothing.
        Parallel.For(0, Batches, batch =>
        {
            var next = generator(batch);
            for (var i = 0; i < Templates / Batches; i++)
                Check(next(), $"batch {batch}, template {i}");
        });
    }

    private static void Check(string text, string place)
    {
        var template = Template.Parse(text, "main");
        RenderResult result;
        var started = Stopwatch.GetTimestamp();
        try
        {
            result = template.Render(Context());
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"{place} threw on:\n{text}", e);
        }

        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(5), $"{place} took too long:\n{text}");
        if (result.Error is { } error)
            CheckError(error, text, place);
        else
            CheckAgain(result, template.Render(Context()), place);
    }

    /// <summary>The same template and data give the same text; only a regular expression may need too long on a busy machine.</summary>
    private static void CheckAgain(RenderResult first, RenderResult second, string place)
    {
        if (second.Error?.Limit != nameof(TemplateLimits.RegexTime))
            Assert.True(first.Text == second.Text, $"{place}: {first.Text}\n---\n{second.Text ?? second.Error!.ToString()}");
    }

    private static void CheckError(TemplateDiagnostic error, string text, string place)
    {
        Assert.True(error.Problem != TemplateProblem.Unexpected, $"{place}: {error}\n{text}");
        Assert.True(error.Message.Length > 0 && error.Location is { Line: > 0, Column: > 0, Length: > 0 }, $"{place}: {error}\n{text}");
        if (error.Location.File != "main")
            return;
        var lines = text.Split('\n');
        Assert.True(error.Location.Line <= lines.Length, $"{place}: {error}\n{text}");
        Assert.True(error.Location.Column <= lines[error.Location.Line - 1].Length + 1, $"{place}: {error}\n{text}");
    }

    private static TemplateContext Context() => new()
    {
        Data = TemplateData.FromJson(
            """{"o":{"k":"v","deep":{"a":1},"name":"N"},"l":[3,1,2],"s":"text","d":"2031-07-09","items":[{"a":1,"k":[1]},{"a":null}]}"""),
        Loader = Includes,
        Limits = Limits,

        // Forgiving, so that templates get far before their first error.
        Strictness = TemplateStrictness.Language with { NullTargets = false, UnknownFunctions = false },
        Now = new DateTimeOffset(2031, 7, 9, 5, 4, 3, TimeSpan.Zero),
        TrackLines = true,
        Clock = Stopped,
    };

    /// <summary>So that nothing depends on how busy the machine is.</summary>
    private sealed class StoppedClock : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }
}
