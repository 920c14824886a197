using ChecklistGen.Templates;
using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Tests.Templates;

public sealed class TemplateTests
{
    [Fact]
    public void One_template_renders_on_many_threads()
    {
        var template = Template.Parse("{{ func twice(x); ret x * 2; end; for i in 1..20; t = twice i; t; ' '; end; n; include 'part' }}", "t");
        var loader = new TemplateTexts(new Dictionary<string, string>(StringComparer.Ordinal) { ["part"] = "[{{ n + 1 }}]" });
        string Render(int n) => template.Render(new TemplateContext { Data = Data("n", n), Loader = loader }).Text!;
        var alone = Enumerable.Range(0, 500).Select(Render).ToList();

        Assert.Equal("2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 32 34 36 38 40 7[8]", alone[7]);
        Assert.Equal(alone, Enumerable.Range(0, 500).AsParallel().AsOrdered().Select(Render), StringComparer.Ordinal);
    }

    [Fact]
    public void A_template_that_does_not_parse_says_so_and_renders_nothing()
    {
        var template = Template.Parse("text {{ if }}", "t");
        var writer = new StringWriter();

        Assert.Equal(TemplateDiagnosticKind.Parse, template.Error!.Kind);
        Assert.Same(template.Error, template.Render(new TemplateContext(), writer).Error);
        Assert.Null(template.Render(new TemplateContext()).Text);
        Assert.Equal("", writer.ToString());
    }

    [Fact]
    public void A_writer_gets_the_text_as_it_comes()
    {
        var writer = new StringWriter();
        var result = Template.Parse("a\n{{ 1 + 1 }}\n{{ nothing.here }}", "t").Render(new TemplateContext(), writer);

        Assert.False(result.Succeeded);
        Assert.Null(result.Text);
        Assert.Equal("a\n2\n", writer.ToString());
    }

    [Fact]
    public void What_a_writer_throws_reaches_the_caller()
    {
        var template = Template.Parse("{{ for i in 1..3; i; end }}", "t");

        var thrown = Assert.Throws<IOException>(() => template.Render(new TemplateContext(), new FullDisk()));
        Assert.Equal("the disk is full", thrown.Message);
    }

    [Fact]
    public void What_a_value_of_the_host_throws_is_an_error_in_the_template()
    {
        var context = new TemplateContext { Data = Data("broken", new Broken()) };
        var error = Template.Parse("a\n{{ broken.name }}", "t").Render(context).Error!;

        Assert.Equal("t:1:1: error: rendering failed: no connection", error.ToString());
    }

    [Fact]
    public void Cancelling_ends_a_rendering()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var context = new TemplateContext { Cancellation = source.Token, Limits = TemplateLimits.Documents };

        var error = Template.Parse("{{ while true }}{{ end }}", "t").Render(context).Error!;
        Assert.Equal(TemplateProblem.Cancelled, error.Problem);
        Assert.Null(error.Limit);
    }

    [Fact]
    public void Time_and_chance_are_what_the_host_gives()
    {
        var template = Template.Parse("{{ date.now }} {{ math.uuid }} {{ math.random 1 1000 }}", "t");
        var context = new TemplateContext { Now = new DateTimeOffset(2031, 7, 9, 22, 0, 0, TimeSpan.Zero), Seed = 7 };
        var text = template.Render(context).Text!;

        Assert.StartsWith("09 Jul 2031 ", text, StringComparison.Ordinal);
        Assert.Equal(text, template.Render(context).Text);
        Assert.NotEqual(text, template.Render(context with { Seed = 8 }).Text, StringComparer.Ordinal);
    }

    [Fact]
    public void A_rendering_leaves_nothing_behind()
    {
        var template = Template.Parse("{{ seen }}{{ seen = 'x'; date.format = '%Y' }}", "t");
        var context = new TemplateContext { Data = Data("n", 1) };

        Assert.Null(template.Render(context).Error);
        Assert.Equal("", template.Render(context).Text);
    }

    [Fact]
    public void Data_of_the_host_stays_as_it_is()
    {
        var list = new List<object?> { 3, 1, 2 };
        var data = new Dictionary<string, object?>(StringComparer.Ordinal) { ["list"] = list, ["n"] = 1 };
        var text = Template.Parse("{{ n = 2; n; list | array.sort; list2 = list | array.add 4; list2; list }}", "t")
            .Render(new TemplateContext { Data = data }).Text;

        Assert.Equal("2[1, 2, 3][3, 1, 2, 4][3, 1, 2]", text);
        Assert.Equal([3, 1, 2], list);
        Assert.Equal(1, data["n"]);
    }

    private static Dictionary<string, object?> Data(string name, object? value) => new(StringComparer.Ordinal) { [name] = value };

    private sealed class FullDisk : StringWriter
    {
        public override void Write(char value) => throw new IOException("the disk is full");

        public override void Write(string? value) => throw new IOException("the disk is full");

        public override void Write(ReadOnlySpan<char> buffer) => throw new IOException("the disk is full");
    }

    private sealed class Broken : ITemplateObject
    {
        public IEnumerable<string> MemberNames => ["name"];

        public bool TryGetMember(string name, out object? value) => throw new IOException("No connection.");
    }
}
