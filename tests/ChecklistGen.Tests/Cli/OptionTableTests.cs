using System.CommandLine;
using ChecklistGen.Cli.Commands;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Generation.Formats;
using ChecklistGen.Settings;
using ChecklistGen.Templating;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary>What is said of options comes from their definitions, wherever it is said.</summary>
public sealed class OptionTableTests
{
    [Fact]
    public void The_README_lists_every_option_as_it_is_defined()
    {
        var readme = File.ReadAllText(Repository.PathTo("README.md"));
        var table = string.Concat(Rows().Select(r => r + "\n"));
        Assert.True(readme.Contains("| --- | --- | --- |\n" + table + "\n", StringComparison.Ordinal), $"the README's table of options should be\n{table}");
    }

    [Fact]
    public void The_README_lists_the_options_of_sign_as_they_are_defined()
    {
        using var session = new Session(new PhysicalWorkspace(), Stream.Null, Stream.Null);
        var readme = File.ReadAllText(Repository.PathTo("README.md"));
        var table = string.Concat(SignCommand.Create(session).Options.Where(o => o.Name != "--quiet").Select(o => $"| {CallOf(o)} | {o.Description} |\n"));
        Assert.True(readme.Contains("| option of `sign` | what it does |\n| --- | --- |\n" + table + "\n", StringComparison.Ordinal), $"the README's table of options of sign should be\n{table}");
    }

    [Fact]
    public void The_templates_README_lists_every_key_of_themes_as_it_is_defined()
    {
        var readme = File.ReadAllText(Repository.PathTo("templates", "README.md"));
        var table = string.Concat(ThemeKey.All.Select(k => $"| `{k.Section}` | `{k.Key}` | {k.Takes} | {k.Help} |\n"));
        Assert.True(readme.Contains("| below | key | takes | what it sets |\n| --- | --- | --- | --- |\n" + table + "\n", StringComparison.Ordinal), $"the table of themes' keys should be\n{table}");
    }

    [Fact]
    public void Each_key_and_each_flag_is_defined_once()
    {
        Assert.Equal(typeof(RunOption).GetProperties().Count(p => p.PropertyType == typeof(RunOption)), RunOption.All.Length);
        Assert.Distinct(RunOption.All.Select(o => o.Key).OfType<string>(), StringComparer.Ordinal);
        Assert.Distinct(RunOption.All.SelectMany(o => new[] { o.Flag, o.Alias }).OfType<string>(), StringComparer.Ordinal);
        Assert.All(RunOption.All, o => Assert.True(o.Key is not null || o.Flag is not null));
    }

    [Fact]
    public void Options_are_listed_by_category()
    {
        Assert.Equal(RunOption.All.OrderBy(o => o.Category), RunOption.All);

        var lines = CommandRun.Of("generate", "-h").Lines;
        var titles = lines.Where(l => l.EndsWith(" options:", StringComparison.Ordinal));
        Assert.Equal(Enum.GetValues<OptionCategory>().Select(c => c.Title() + ":"), titles, StringComparer.Ordinal);
        foreach (var option in RunOption.All.Where(o => o.Flag is not null))
        {
            var at = Array.FindIndex(lines, l => l.StartsWith("  ", StringComparison.Ordinal) && l.Split(' ').Contains(option.Flag, StringComparer.Ordinal));
            Assert.Equal(option.Category.Title() + ":", lines[..at].Last(l => l.EndsWith(" options:", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Few_options_are_one_list() => Assert.Equal(["Options:"], CommandRun.Of("list", "-h").Lines.Where(l => l.EndsWith("ptions:", StringComparison.Ordinal)), StringComparer.Ordinal);

    [Fact]
    public void Help_names_every_format()
    {
        var options = new RunOptions { Paths = [] };
        var workspace = new PhysicalWorkspace();
        var template = new TemplateStore(workspace).Open(options.Template).Value!;
        var formats = OutputFormats.For(options, workspace, DocumentTheme.Default, reference: null, template).Names;

        var named = RunOption.Formats.Help.Split(": ")[1].Split(" (")[0].Split(", ");
        Assert.Equal(formats.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    // As help lists them; those of the command line alone come last.
    private static IEnumerable<string> Rows()
    {
        using var session = new Session(new PhysicalWorkspace(), Stream.Null, Stream.Null);
        var flags = GenerateCommand.Create(session).Options.ToDictionary(o => o.Name, StringComparer.Ordinal);
        var rows = RunOption.All.Select(o => (o.Category, Row: Row(o.Flag is null ? "" : CallOf(flags[o.Flag]), KeyOf(o), o.Help)))
            .Concat(flags.Values.Where(f => RunOption.All.All(o => o.Flag != f.Name)).Select(f => (Category: OptionCategory.Run, Row: Row(CallOf(f), "", f.Description!))));
        foreach (var group in rows.GroupBy(r => r.Category))
        {
            yield return $"| **{group.Key.Title()}** | | |";
            foreach (var (_, row) in group)
                yield return row;
        }
    }

    private static string Row(string call, string key, string help) => $"| {call} | {key} | {help} |".Replace("|  |", "| |", StringComparison.Ordinal).Replace("|  |", "| |", StringComparison.Ordinal);

    private static string KeyOf(RunOption option) => option.Key is not { } key ? ""
        : option.Flag == "--no-" + key ? $"`{key}: false`"
        : $"`{key}`";

    private static string CallOf(Option option)
    {
        var names = option.Aliases.Append(option.HelpName is { } takes ? $"{option.Name} {takes}" : option.Name);
        return string.Join(", ", names.Select(n => $"`{n.Replace("|", "\\|", StringComparison.Ordinal)}`"));
    }
}
