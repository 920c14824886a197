using System.Diagnostics;
using ChecklistGen.Templates;
using ChecklistGen.Templates.Diagnostics;

namespace ChecklistGen.Tests.Templates;

/// <summary>Whatever a template does, it ends; each limit says which property raises it.</summary>
[Collection(nameof(TimedTests))]
public sealed class LimitTests
{
    private static readonly TemplateLimits None = new() { LoopSteps = 0, CallDepth = 0, OutputLength = 0, ObjectDepth = 0, RegexTime = TimeSpan.Zero };

    public static TheoryData<string, string> Offences => new()
    {
        { nameof(TemplateLimits.LoopSteps), "{{ while true }}{{ end }}" },
        { nameof(TemplateLimits.LoopSteps), "{{ for i in 1..100; for j in 1..100; end; end }}" },
        { nameof(TemplateLimits.LoopSteps), "{{ (1..2000) | array.size }}" },
        { nameof(TemplateLimits.LoopSteps), "{{ [1] * 2000 }}" },
        { nameof(TemplateLimits.LoopSteps), "{{ x = []; x[1000000000] = 1 }}" },
        { nameof(TemplateLimits.CallDepth), "{{ func f; f; end; f }}" },
        { nameof(TemplateLimits.CallDepth), "{{ f = do; f; end; f }}" },
        { nameof(TemplateLimits.CallDepth), "{{ include 'self' }}" },
        { nameof(TemplateLimits.CallDepth), "{{ s = 's | object.eval'; s | object.eval }}" },
        { nameof(TemplateLimits.OutputLength), "{{ for i in 1..1000 }}0123456789012345678901234567890123456789{{ end }}" },
        { nameof(TemplateLimits.OutputLength), "{{ x = 'ab'; for i in 1..100; x = x + x; end }}" },
        { nameof(TemplateLimits.OutputLength), "{{ 'x' * 2000000000 }}" },
        { nameof(TemplateLimits.OutputLength), "{{ '' | string.pad_left 2000000000 }}" },
        { nameof(TemplateLimits.OutputLength), "{{ x = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'; for i in 1..5; x = x | string.replace 'a' x; end }}" },
        { nameof(TemplateLimits.OutputLength), "{{ capture x }}{{ for i in 1..1000 }}0123456789012345678901234567890123456789{{ end }}{{ end }}" },
        { nameof(TemplateLimits.ObjectDepth), "{{ x = []; x[0] = x; x }}" },
        { nameof(TemplateLimits.RegexTime), "{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a|aa)+$' }}" },
    };

    [Theory, MemberData(nameof(Offences))]
    public void Each_limit_names_itself(string limit, string text)
    {
        var error = Render(text, TemplateLimits.Language with
        {
            OutputLength = 20_000,
            OutputOverflow = OutputOverflow.Fail,
            RegexTime = TimeSpan.FromMilliseconds(50),
        }).Error;

        Assert.Equal(TemplateProblem.Limit, error?.Problem);
        Assert.Equal(limit, error!.Limit);
        Assert.Contains(limit, error.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void An_endless_loop_ends_within_five_seconds()
    {
        var started = Stopwatch.GetTimestamp();
        var error = Render("{{ while true; while true; x = 'a' + 1; end; end }}", TemplateLimits.Documents with { LoopSteps = 0 }).Error!;

        Assert.Equal(nameof(TemplateLimits.Duration), error.Limit);
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("{{ while true }}{{ end }}")]
    [InlineData("{{ for i in 1..2000000000 }}{{ end }}")]
    [InlineData("{{ func f(n); for i in 1..2; f n; end; end; f 1 }}")]
    [InlineData("{{ x = [1]; while true; x = x + x; end }}")]
    [InlineData("{{ x = 1; while true; x = x * 99999999999; end }}")]
    public void The_limits_for_documents_end_everything(string text)
    {
        var started = Stopwatch.GetTimestamp();
        var result = Render(text, TemplateLimits.Documents);

        Assert.True(result.Error is { Problem: TemplateProblem.Limit or TemplateProblem.WrongType }, result.Error?.ToString());
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(5), $"{Stopwatch.GetElapsedTime(started)}");
    }

    [Fact]
    public void Time_is_the_clock_of_the_host()
    {
        var context = new TemplateContext { Limits = None with { Duration = TimeSpan.FromMinutes(1) }, Clock = new RacingClock() };
        var error = Template.Parse("{{ while true }}{{ end }}", "t").Render(context).Error!;

        Assert.Equal(nameof(TemplateLimits.Duration), error.Limit);
    }

    [Fact]
    public void The_limits_for_documents_let_a_hundred_thousand_rows_through()
    {
        var rows = Enumerable.Range(0, 100_000).Select(object? (i) => new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = i,
            ["roles"] = new[] { "customer", "provider" },
        }).ToList();
        var context = new TemplateContext
        {
            Data = new Dictionary<string, object?>(StringComparer.Ordinal) { ["rows"] = rows },
            Limits = TemplateLimits.Documents,
        };
        const string Text = "{{ for row in rows ~}}\n| {{ row.id }} |{{ for role in row.roles }} {{ role | string.upcase }} |{{ end }}\n{{ end }}";
        var result = Template.Parse(Text, "t").Render(context);

        Assert.Null(result.Error);
        Assert.Equal(100_000, result.Text!.AsSpan().Count("| CUSTOMER | PROVIDER |"));
    }

    [Fact]
    public void Zero_switches_a_limit_off() =>
        Assert.Equal("3000", Render("{{ n = 0; for i in 1..3000; n = n + 1; end; n }}", None).Text);

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("{a:", "}")]
    [InlineData("-", "")]
    [InlineData("!", "")]
    [InlineData("x = ", "")]
    [InlineData("1 + (", ")")]
    [InlineData("f ", "")]
    [InlineData("do; ret ", "; end")]
    [InlineData("if true; ", "; end")]
    [InlineData("1 ? 1 : ", "")]
    [InlineData("$\"{", "}\"")]
    public void Deep_nesting_is_an_error_and_no_crash(string open, string close)
    {
        const int Depth = 50_000;
        var text = "{{ " + string.Concat(Enumerable.Repeat(open, Depth)) + "1" + string.Concat(Enumerable.Repeat(close, Depth)) + " }}";

        Assert.Equal(TemplateDiagnosticKind.Parse, Template.Parse(text, "t").Error?.Kind);
    }

    [Theory]
    [InlineData(" + 1")]
    [InlineData(" | math.abs")]
    [InlineData(".a")]
    [InlineData("[0]")]
    [InlineData(" && 1")]
    [InlineData("; 1")]
    [InlineData(" }} {{ 1")]
    public void Long_chains_never_crash(string link)
    {
        var text = "{{ 1" + string.Concat(Enumerable.Repeat(link, 100_000)) + " }}";
        var result = Render(text, TemplateLimits.Documents);

        Assert.NotEqual(TemplateProblem.Unexpected, result.Error?.Problem);
    }

    private static RenderResult Render(string text, TemplateLimits limits) => Template.Parse(text, "t").Render(new TemplateContext
    {
        Limits = limits,
        Loader = new TemplateTexts(new Dictionary<string, string>(StringComparer.Ordinal) { ["self"] = "{{ include 'self' }}" }),
    });

    private sealed class RacingClock : TimeProvider
    {
        private long _time;

        public override long GetTimestamp() => _time += 10 * TimestampFrequency;
    }
}
