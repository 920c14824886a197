using ChecklistGen.Templates;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Templates;

/// <summary>Every template terminates; each limit's error names the setting that raises it.</summary>
[Collection(nameof(TimedTests))]
public sealed class LimitTests
{
    private static readonly TemplateLimits None = new()
    {
        LoopSteps = 0, CallDepth = 0, OutputLength = 0, ObjectDepth = 0, RegexTime = TimeSpan.Zero, Duration = null,
    };

    private static readonly TemplateLimits Small = new() { LoopSteps = 1000, CallDepth = 100, OutputLength = 20_000, RegexTime = TimeSpan.FromMilliseconds(50) };

    public static TheoryData<string, string> Offences => new()
    {
        { "loop_limit", "{{ while true }}{{ end }}" },
        { "loop_limit", "{{ for i in 1..100; for j in 1..100; end; end }}" },
        { "loop_limit", "{{ (1..2000) | array.size }}" },
        { "loop_limit", "{{ [1] * 2000 }}" },
        { "loop_limit", "{{ x = [1]; for i in 1..100; x = x + x; end }}" },
        { "loop_limit", "{{ x = []; x[1000000000] = 1 }}" },
        { "recursive_limit", "{{ func f; f; end; f }}" },
        { "recursive_limit", "{{ include 'self' }}" },
        { "limit_to_string", "{{ for i in 1..1000 }}0123456789012345678901234567890123456789{{ end }}" },
        { "limit_to_string", "{{ for i in 1..1000; '0123456789012345678901234567890123456789'; end }}" },
        { "limit_to_string", "{{ x = 'ab'; for i in 1..100; x = x + x; end }}" },
        { "limit_to_string", "{{ 'x' * 2000000000 }}" },
        { "limit_to_string", "{{ '' | string.pad_left 2000000000 }}" },
        { "limit_to_string", "{{ x = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'; for i in 1..5; x = x | string.replace 'a' x; end }}" },
        { "limit_to_string", "{{ capture x }}{{ for i in 1..1000 }}0123456789012345678901234567890123456789{{ end }}{{ end }}" },
        { "limit_to_string", "{{ x = []; for i in 0..400; x[x.size] = 'a text of some sixty characters, which fills the output quickly'; end; x }}" },
        { "limit_to_string", "{{ x = '0123456789'; for i in 1..11; x = [x, x]; end; x }}" },
        { "object_recursion_limit", "{{ x = []; for i in 1..30; x = [x]; end; x }}" },
        { "regex_timeout_ms", "{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a|aa)+$' }}" },
    };

    [Theory, MemberData(nameof(Offences))]
    public void Each_limit_names_its_setting(string setting, string text)
    {
        var error = TemplateRun.Error(text, Options(Small));
        Assert.Contains($"`--set {setting}=…`", error.Help ?? $"{error.Message}: no help", StringComparison.Ordinal);
    }

    [Fact]
    public void An_endless_loop_ends_within_five_seconds()
    {
        var clock = new HurryingClock();
        var error = TemplateRun.Error("{{ while true; while true; x = 'a' + 1; end; end }}", Options(new TemplateLimits { LoopSteps = 0 }) with { Clock = clock });
        var afterTheLimit = ProcessorTime.SoFar - clock.UsedAtTheLimit;

        Assert.Contains("time_limit_ms", error.Help, StringComparison.Ordinal);
        Assert.InRange(clock.Limit, TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(4.5));
        Assert.InRange(afterTheLimit, TimeSpan.Zero, TimeSpan.FromSeconds(0.5));
    }

    [Theory]
    [InlineData("{{ while true }}{{ end }}")]
    [InlineData("{{ for i in 1..2000000000 }}{{ end }}")]
    [InlineData("{{ func f(n); for i in 1..2; f n; end; end; f 1 }}")]
    [InlineData("{{ x = [1]; while true; x = x + x; end }}")]
    [InlineData("{{ x = 'a'; while true; x = x + x; end }}")]
    [InlineData("{{ x = 1; while true; x = x * 99999999999; end }}")]
    [InlineData("{{ x = 99999999999; while true; x = x * x; end }}")]
    [InlineData("{{ 1 << 2000000000 }}")]
    [InlineData("{{ x = 7; for i in 1..60; x = x * x; end; x }}")]
    [InlineData("{{ x = '0123456789'; for i in 1..60; x = [x, x]; end; x }}")]
    [InlineData("{{ capture x }}abc{{ end }}{{ x.builder.length = 900000000 }}")]
    public void The_limits_end_everything_early_and_with_little_memory(string text)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var time = ProcessorTime.Of(() => Assert.NotEmpty(TemplateRun.Of(text, Options(new TemplateLimits { Duration = TimeSpan.FromSeconds(2) })).Diagnostics));
        Assert.True(time < TimeSpan.FromSeconds(5), $"{time}");
        Assert.True(GC.GetTotalMemory(forceFullCollection: true) - before < 64 << 20);
    }

    [Fact]
    public void Time_is_the_clock_of_the_host()
    {
        var options = Options(None with { Duration = TimeSpan.FromDays(1) }) with { Clock = new RacingClock() };
        Assert.Contains("time_limit_ms", TemplateRun.Error("{{ while true }}{{ end }}", options).Help, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancelling_ends_a_rendering()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var error = TemplateRun.Error("{{ while true }}{{ end }}", TemplateRun.Options() with { Cancellation = source.Token });
        Assert.Equal("the rendering was cancelled", error.Message);
    }

    [Fact]
    public void A_hundred_thousand_rows_render()
    {
        var rows = string.Join(',', Enumerable.Range(0, 100_000).Select(i => $$"""{"id":{{i}},"roles":["customer","provider"]}"""));
        const string Text = "{{ for row in rows ~}}\n| {{ row.id }} |{{ for role in row.roles }} {{ role | string.upcase }} |{{ end }}\n{{ end }}";
        var result = TemplateRun.Of(Text, TemplateRun.Options($$"""{"rows":[{{rows}}]}""") with { TracksLines = true });

        Assert.Equal(100_000, result.Value!.Text.AsSpan().Count("| CUSTOMER | PROVIDER |"));
        Assert.Equal(2, result.Value.Locate(90_000).Line);
    }

    [Fact]
    public void Lists_grow_in_linear_time_when_an_element_is_set() =>
        Assert.Equal("100000", TemplateRun.Text("{{ list = []; for i in 1..100000; list[list.size] = i; end; list.size }}", TemplateRun.Options()));

    [Theory]
    [InlineData("x = x + [1]")]
    [InlineData("x += [1]")]
    [InlineData("x.a += [1]; x[0] += [1]")]
    [InlineData("x = x | array.concat [1]")]
    [InlineData("x = x | array.compact | array.reverse | array.offset 0 | array.limit 5 | array.uniq")]
    public void A_list_made_of_a_list_over_and_over_overflows_no_stack(string step)
    {
        var result = TemplateRun.Of($"{{{{ x = [1]; for i in 1..200000; {step}; end; x | array.join ','; x }}}}", Options(new TemplateLimits { Duration = TimeSpan.FromSeconds(1) }));
        Assert.True(result.Value is not null || result.Diagnostics.Length == 1);
    }

    [Theory]
    [InlineData("{{ x = []; x[0] = x }}")]
    [InlineData("{{ x = {}; x.self = [x] }}")]
    [InlineData("{{ x = {}; y = {x: x}; x['y'] = y; x * 2 }}")]
    [InlineData("{{ x = '{\"a\": {}}' | object.from_json; x.a.b = x }}")]
    [InlineData("{{ x = []; for i in 1..200000; x = [x]; end }}")]
    [InlineData("{{ x = {}; for i in 1..200000; x = {x: x}; end }}")]
    [InlineData("{{ x = []; for i in 1..200000; x = [] | array.add x; end }}")]
    [InlineData("{{ x = []; this.y = this; x == y }}")]
    [InlineData("{{ x = []; x.title = x }}")]
    [InlineData("{{ x = []; x[x.size] = x }}")]
    [InlineData("{{ x = {a: []}; x.a += [x] }}")]
    public void Nothing_holds_itself(string text) =>
        Assert.Contains("contains itself", TemplateRun.Error(text, Options(new TemplateLimits())).Message, StringComparison.Ordinal);

    [Fact]
    public void Zero_switches_a_limit_off() =>
        Assert.Equal("3000", TemplateRun.Text("{{ n = 0; for i in 1..3000; n = n + 1; end; n }}", Options(None)));

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
    [InlineData("1 + ", "")]
    [InlineData("1 && ", "")]
    [InlineData("1 | math.plus ", "")]
    public void Deep_nesting_is_an_error_and_no_crash(string open, string close)
    {
        const int Depth = 50_000;
        var text = "{{ " + string.Concat(Enumerable.Repeat(open, Depth)) + "1" + string.Concat(Enumerable.Repeat(close, Depth)) + " }}";
        Assert.NotEmpty(TemplateRun.Of(text, TemplateRun.Options() with { IsStrict = true }).Diagnostics);
    }

    [Theory]
    [InlineData(" + 1")]
    [InlineData(" | math.abs")]
    [InlineData(".a")]
    [InlineData("[0]")]
    [InlineData(" && 1")]
    [InlineData("; 1")]
    [InlineData(" }} {{ 1")]
    [InlineData("'a' + ")]
    public void Long_chains_never_crash(string link)
    {
        var text = "{{ 1" + string.Concat(Enumerable.Repeat(link, 100_000)) + " }}";
        var result = TemplateRun.Of(text, TemplateRun.Options() with { TracksLines = true });
        Assert.True(result.Value is not null || result.Diagnostics.Length == 1);
    }

    private static TemplateOptions Options(TemplateLimits limits) =>
        TemplateRun.Options() with { Limits = limits, Includes = new Includes(("self", "{{ include 'self' }}")) };

    /// <summary>A clock whose timers fire immediately.</summary>
    private sealed class RacingClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }

    /// <summary>A clock that runs fifty times as fast, and records what it was asked for.</summary>
    private sealed class HurryingClock : TimeProvider
    {
        private const int Speed = 50;

        public TimeSpan Limit { get; private set; }

        /// <summary>The processor time that the process had used when the limit was reached.</summary>
        public TimeSpan UsedAtTheLimit { get; private set; } = TimeSpan.MaxValue;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Limit = dueTime;
            return System.CreateTimer(Reach, state, dueTime / Speed, period);

            void Reach(object? reached)
            {
                UsedAtTheLimit = ProcessorTime.SoFar;
                callback(reached);
            }
        }
    }
}
