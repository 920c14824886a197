using System.Globalization;
using ChecklistGen.Templates;

namespace ChecklistGen.Tests.Templates;

/// <summary>The same template and data give the same text, whatever the run, the thread, the machine's culture and its time zone.</summary>
public sealed class SamenessTests
{
    // Everything that depends on time, randomness, culture or time zone.
    private const string Everything = """
        {{ date.now }} {{ date.utc_now | date.to_string '%F %T %Z %s' }} {{ math.uuid }} {{ math.random 1 1000 }} {{ math.random (-5) 5 }}
        {{ date.parse '2031-07-09T23:30:00-05:00' | date.to_string '%F %T' }} {{ date '2031-07-09 01:02' | date.to_string '%F %T %Z' }}
        {{ date.parse '2031-07-09T23:30:00+05:00' | date.to_string '%F %T' }} {{ date.parse '09/07/2031' '%d/%m/%Y' | date.to_string '%s' }}
        {{ date.parse_to_string '2031-07-09T23:30:00Z' '%d %B %Y %H' }} {{ 1234.5 }} {{ 1234.5 | math.format 'N2' }} {{ 'TITLE' | string.downcase }}
        {{ 'title' | string.upcase }} {{ 'i' | string.capitalize }} {{ ['z', 'ä', 'a', 'Z', 'i', 'I'] | array.sort | array.join '' }} {{ 'ß' | string.index_of 'ss' }}
        {{ 'I' == 'i' }} {{ 'a' < 'B' }} {{ 'ı' | string.equals_ignore_case 'I' }}
        """;

    [Fact]
    public void Time_and_chance_are_what_the_host_gives() =>
        Assert.StartsWith("09 Jul 2031 2031-07-09 22:00:00 +00:00 1941400800 ", TemplateRun.Text(Everything, TemplateRun.Options()), StringComparison.Ordinal);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var expected = TemplateRun.Text(Everything, TemplateRun.Options());
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(expected, TemplateRun.Text(Everything, TemplateRun.Options()));
            Assert.Equal(culture, CultureInfo.CurrentCulture.Name);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Dates_are_in_utc() => Assert.Equal(
        "2031-07-10 04:30 2031-07-09 18:30 2031-07-09 01:02 09 July 2031 23",
        TemplateRun.Text(
            """
            {{ date.parse '2031-07-09T23:30:00-05:00' | date.to_string '%F %H:%M' }} {{ date.parse '2031-07-09T23:30:00+05:00' | date.to_string '%F %H:%M' }} {{ date.parse '2031-07-09 01:02' | date.to_string '%F %H:%M' }} {{ date.parse_to_string '2031-07-09T23:30:00Z' '%d %B %Y %H' }}
            """,
            TemplateRun.Options()).TrimEnd());

    [Fact]
    public void One_template_renders_on_many_threads()
    {
        var engine = new TemplateEngine();
        var template = Text.SourceText.FromString("t", "{{ func twice(x); ret x * 2; end; for i in 1..20; t = twice i; t; ' '; end; n; include 'part' }}");
        var includes = new Includes(("part", "[{{ n + 1 }}]"));
        string Render(int n) => engine.Render(template, TemplateRun.Options($$"""{"n": {{n}}}""") with { Includes = includes }).Value!.Text;
        var alone = Enumerable.Range(0, 500).Select(Render).ToList();

        Assert.Equal("2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 32 34 36 38 40 7[8]", alone[7]);
        Assert.Equal(alone, Enumerable.Range(0, 500).AsParallel().AsOrdered().Select(Render), StringComparer.Ordinal);
    }

    [Fact]
    public void A_rendering_leaves_nothing_behind()
    {
        var engine = new TemplateEngine();
        var template = Text.SourceText.FromString("t", "{{ seen }}{{ date.format }}{{ seen = 'x'; date.format = '%Y' }}");
        Assert.Equal("%d %b %Y", engine.Render(template, TemplateRun.Options()).Value!.Text);
        Assert.Equal("%d %b %Y", engine.Render(template, TemplateRun.Options()).Value!.Text);
    }
}
