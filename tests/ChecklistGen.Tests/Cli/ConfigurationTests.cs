using System.Text.RegularExpressions;
using ChecklistGen.Documents.Writing;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary><c>checklistgen.yaml</c>: what flags say, for a team; each key has the effect of its flag, and flags win.</summary>
public sealed partial class ConfigurationTests : IDisposable
{
    private const string Page = """
        ---
        updated: 2026-01-15
        ---
        # RACI for Hosting

        ## 1. Use

        | Activity | Private Cloud | Customer | Acme |
        | --- | --- | --- | --- |
        | Order the service | X | RA | I |
        | Report incidents | | A | I |

        """;

    private readonly TemporaryFolder _folder = new();
    private readonly string _page;

    public ConfigurationTests() => _page = _folder.Write("page.md", Page);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Initials_of_a_service_that_is_nearly_called_so_are_reported()
    {
        _folder.Write("checklistgen.yaml", "codes:\n  Hostng: HST\n  Another service: AS\n");
        var run = CommandRun.Of("list", _page);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"warning[CG0311]: no page is about `Hostng`\n --> {_folder.PathTo("checklistgen.yaml")}:2:3\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean `Hosting`?", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split("Another service"));

        _folder.Write("checklistgen.yaml", "codes:\n  Hosting: HST\n  Hostng: AS\n");
        Assert.Empty(CommandRun.Of("list", _page).Error);
    }

    [Fact]
    public void An_empty_theme_changes_nothing_and_a_folder_is_none()
    {
        _folder.Write("theme.yaml", "# to be filled\n");
        Assert.Equal(0, CommandRun.Of("generate", _page, "-f", "md", "-o", _folder.PathTo("out"), "--theme", _folder.PathTo("theme.yaml")).ExitCode);
        _folder.Write("theme.yaml", "\n");
        Assert.Equal(0, CommandRun.Of("generate", _page, "-f", "md", "-o", _folder.PathTo("out"), "--theme", _folder.PathTo("theme.yaml")).ExitCode);

        var folder = CommandRun.Of("generate", _page, "-f", "md", "-o", _folder.PathTo("out"), "--theme", _folder.Path);
        Assert.Equal(2, folder.ExitCode);
        Assert.StartsWith("error[CG0301]: it can't be read: it is a folder\n", folder.Error, StringComparison.Ordinal);
    }

    [Theory, InlineData("output: \"\"", 9), InlineData("theme:", 7), InlineData("answers: [\"\"]", 10), InlineData("since:", 7), InlineData("reference-doc: ''", 16)]
    public void A_path_without_a_value_is_an_error(string setting, int column)
    {
        var settings = _folder.Write("checklistgen.yaml", setting + "\n");
        var run = CommandRun.Of("generate", _page);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(FormattableString.Invariant($"error[CG0312]: `{setting.Split(':')[0]}` has no value\n --> {settings}:1:{column}\n"), run.Error, StringComparison.Ordinal);
    }

    /// <summary>What an option's value breaks is told where it was given: in the settings with their line, or at the flag.</summary>
    [Theory]
    [InlineData("format: pfd", ":2:9", "did you mean `pdf`?", "--format")]
    [InlineData("lang: klingon", ":2:7", "there are words for", "--lang")]
    [InlineData("party: Nobody", ":2:8", "known here", "--party")]
    [InlineData("format: [md, pfd]", ":2:14", "did you mean `pdf`?", "--format")]
    [InlineData("party: [Customer, Nobody]", ":2:19", "known here", "--party")]
    [InlineData("where: {Region: EU}", ":2:9", "leave it out", "--where")]
    [InlineData("framework: iso", ":2:12", "known here", "--framework")]
    [InlineData("set: {loop_limt: 3}", ":2:6", "did you mean `loop_limit`?", "--set")]
    [InlineData("format: []", ":2:9", "name some of", "--format")]
    public void A_value_without_effect_is_reported_where_it_was_given(string setting, string place, string help, string flag)
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("page.md", "# RACI for Hosting\n\n| Activity | Customer | Acme |\n| --- | --- | --- |\n| Order | RA | I |\n");
        var file = folder.Write("checklistgen.yaml", $"# ours\n{setting}\n");
        var run = CommandRun.Of("generate", page, "-o", folder.PathTo("out"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($" --> {file}{place}\n", run.Error, StringComparison.Ordinal);
        Assert.Contains(setting, run.Error, StringComparison.Ordinal);
        Assert.Contains(help, run.Error, StringComparison.Ordinal);

        var value = setting.Split(": ", 2)[1].Trim('{', '}', '[', ']').Replace(": ", "=", StringComparison.Ordinal);
        run = CommandRun.Of("generate", page, "-o", folder.PathTo("out"), flag, value);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($" --> {flag}\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("customer: [a\n", ":1:13")]
    [InlineData("customer: \"a\n\n\n", ":1:")]
    public void What_is_missing_at_the_end_is_shown_behind_the_last_text(string settings, string place)
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("page.md", "# Nothing\n");
        var file = folder.Write("checklistgen.yaml", settings);

        Assert.Contains($" --> {file}{place}", CommandRun.Of("generate", page).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_is_a_folder_beside_the_file() => Assert.Equal([_folder.PathTo("ours", "hosting.onboarding.md")], Generate("output: ours").Lines);

    [Theory, InlineData("format: [json, csv]"), InlineData("format: json, csv")]
    public void Formats_are_a_list_or_a_line(string line) =>
        Assert.Equal([".json", ".csv"], CommandRun.Of("generate", Configure(line), "-o", _folder.PathTo("out")).Lines.Select(l => Path.GetExtension(l)), StringComparer.Ordinal);

    [Fact]
    public void Template_is_a_shipped_one() => Assert.Contains("## Document control", Made("template: audit"), StringComparison.Ordinal);

    [Fact]
    public void Template_is_a_file_beside_the_file()
    {
        _folder.Write("ours/short.sbn-md", "# {{ service.name }} in short\n");
        Assert.Equal($"# Hosting in short\n\n<!-- {ProgramInfo.Generator} -->\n", Made("template: ours/short.sbn-md"));
    }

    [Fact]
    public void Customer_is_named() => Assert.Contains("Nordwind AG", Made("customer: Nordwind AG"), StringComparison.Ordinal);

    [Fact]
    public void Party_names_the_customer_s_column()
    {
        _folder.Write("page.md", Page.Replace("Customer", "Nordwind", StringComparison.Ordinal));
        Assert.Contains("Order the service", Made("party: Nordwind"), StringComparison.Ordinal);
    }

    [Fact]
    public void Lang_is_the_documents_language() => Assert.Contains("## Auf einen Blick", Made("lang: de"), StringComparison.Ordinal);

    [Fact]
    public void Date_is_the_documents_date() => Assert.Contains("3 March 2026", Made("date: 2026-03-03"), StringComparison.Ordinal);

    [Fact]
    public void Theme_is_a_file_beside_the_file()
    {
        _folder.Write("brand/theme.yaml", "footer:\n  left: Confidential\n");
        Assert.Contains("Confidential", Made("theme: brand/theme.yaml", "html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Reference_doc_is_a_file_beside_the_file()
    {
        _folder.Write("brand/brand.docx", "no Word file");
        var run = Generate("reference-doc: brand/brand.docx", "docx");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"{_folder.PathTo("brand", "brand.docx")}", run.Error, StringComparison.Ordinal);
        Assert.Contains("[CG0332]", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fillable", "/FT/Btn")]
    [InlineData("attachments", "/EmbeddedFiles")]
    [InlineData("classic-pdf", "\ntrailer\n")]
    public void Options_of_PDF_files_are_switched(string key, string mark)
    {
        // The mark is readable in a file of the classic kind only.
        var classic = key == "classic-pdf" ? "" : "classic-pdf: true\n";
        Assert.Contains(mark, Made($"{classic}{key}: true", "pdf"), StringComparison.Ordinal);
        Assert.DoesNotContain(mark, Made($"{classic}{key}: false", "pdf"), StringComparison.Ordinal);
    }

    [Fact]
    public void Protect_lets_nothing_be_changed_but_fields()
    {
        Assert.Contains("documentProtection", Settings("protect: true"), StringComparison.Ordinal);
        Assert.DoesNotContain("documentProtection", Settings("protect: false"), StringComparison.Ordinal);

        string Settings(string line)
        {
            Made(line, "docx");
            using var zip = System.IO.Compression.ZipFile.OpenRead(_folder.PathTo("out", "hosting.onboarding.docx"));
            using var reader = new StreamReader(zip.GetEntry("word/settings.xml")!.Open());
            return reader.ReadToEnd();
        }
    }

    [Fact]
    public void Strict_takes_warnings_for_errors() => Assert.Equal((0, 1), (Lint("strict: false").ExitCode, Lint("strict: true").ExitCode));

    [Fact]
    public void Where_keeps_one_variant()
    {
        var text = Made("where:\n  Private Cloud: X");
        Assert.Contains("Order the service", text, StringComparison.Ordinal);
        Assert.DoesNotContain("| Report incidents", text, StringComparison.Ordinal);
    }

    [Theory, InlineData("hosting"), InlineData("Hosting")]
    public void Codes_are_the_initials_of_ids(string service) => Assert.Contains("WEB-1-01", Made($"codes:\n  {service}: WEB"), StringComparison.Ordinal);

    [Fact]
    public void Set_changes_the_template_language()
    {
        var run = Generate("set:\n  loop_limit: 1");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("--set loop_limit", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lint_changes_the_severity_of_rules()
    {
        Assert.Contains("CG0010", Lint("lint:\n  CG0010: note").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CG0010", Lint("lint:\n  CG0010: off").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Stale_after_months_is_how_old_a_page_may_be()
    {
        Assert.DoesNotContain("CG0025", Lint("date: 2026-11-20\nstale-after-months: 12").Output, StringComparison.Ordinal);
        Assert.Contains("CG0025", Lint("date: 2026-11-20\nstale-after-months: 6").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lang: de", "--lang", "fr", "## En bref")]
    [InlineData("customer: Nordwind AG", "--customer", "Example SA", "Example SA")]
    [InlineData("date: 2026-03-03", "--date", "2026-04-04", "4 April 2026")]
    [InlineData("template: audit", "--template", "handover", "# Handover checklist")]
    public void Flags_win(string line, string flag, string value, string expected)
    {
        var run = CommandRun.Of("generate", Configure(line), "-f", "md", "-o", _folder.PathTo("out"), flag, value);
        Assert.Contains(expected, File.ReadAllText(Assert.Single(run.Lines)), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_file_can_be_named()
    {
        var file = _folder.Write("settings/ours.yaml", "lang: de\noutput: docs\n");
        var run = CommandRun.Of("generate", _page, "--config", file, "-f", "md");

        Assert.Equal([_folder.PathTo("settings", "docs", "hosting.onboarding.md")], run.Lines);
    }

    /// <summary>A flag without a key would be a setting that a team can't share.</summary>
    [Fact]
    public void Every_flag_of_generate_has_a_key()
    {
        var flags = Flag().Matches(CommandRun.Of("generate", "-h").Output).Select(m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal)
            .Except(["config", "stdin-name", "force", "newest", "watch", "timings", "quiet", "help", "version"], StringComparer.Ordinal)
            .Select(f => f.StartsWith("no-", StringComparison.Ordinal) ? f[3..] : f)
            .ToList();
        Assert.Contains("template", flags, StringComparer.Ordinal);
        Assert.All(flags, flag => Assert.DoesNotContain("[CG0311]", Generate($"{flag}: x").Error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("custmer: Nordwind AG", "[CG0311]", "did you mean `customer`?")]
    [InlineData("Customer: Nordwind AG", "[CG0311]", "did you mean `customer`?")]
    [InlineData("weather: fine", "[CG0311]", "there is no key `weather`")]
    [InlineData("date: 20.11.2026", "[CG0312]", "give it a date such as 2026-11-20")]
    [InlineData("strict: perhaps", "[CG0312]", "give it `true` or `false`")]
    [InlineData("stale-after-months: many", "[CG0312]", "give it a whole number")]
    [InlineData("customer: [a, b]", "[CG0312]", "write `customer: …`")]
    [InlineData("lint: off", "[CG0312]", "write them below it, indented")]
    [InlineData("codes:\n  hosting: way too long", "[CG0312]", "give it 1 to 12 capital letters and digits")]
    [InlineData("just a text", "[CG0310]", "write lines of `key: value`")]
    public void A_slip_is_reported_with_its_line_and_nothing_is_made(string lines, string code, string help)
    {
        var run = Generate(lines);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.Contains(help, run.Error, StringComparison.Ordinal);
        Assert.Contains("checklistgen.yaml:", run.Error, StringComparison.Ordinal);
    }

    private string Configure(string lines)
    {
        _folder.Write("checklistgen.yaml", lines + "\n");
        return _page;
    }

    private CommandRun Generate(string lines, string formats = "md") => lines.StartsWith("output", StringComparison.Ordinal)
        ? CommandRun.Of("generate", Configure(lines), "-f", formats)
        : CommandRun.Of("generate", Configure(lines), "-f", formats, "-o", _folder.PathTo("out"), "--force");

    private CommandRun Lint(string lines) => CommandRun.Of("lint", Configure(lines));

    // The document that the first path names, byte by byte.
    private string Made(string lines, string format = "md")
    {
        var run = Generate(lines, format);
        Assert.True(run.ExitCode == 0, run.Error);
        return format == "pdf" ? File.ReadAllText(run.Lines[0], System.Text.Encoding.Latin1) : File.ReadAllText(run.Lines[0]);
    }

    [GeneratedRegex("--(?<name>[a-z-]+)")]
    private static partial Regex Flag();
}
