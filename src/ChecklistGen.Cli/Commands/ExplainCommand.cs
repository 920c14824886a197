using System.CommandLine;
using System.CommandLine.Completions;
using System.Text;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Runs;
using ChecklistGen.Settings;
using ChecklistGen.Text;

namespace ChecklistGen.Cli.Commands;

/// <summary><c>explain</c>: explains codes, options and the keys of themes.</summary>
internal static class ExplainCommand
{
    public static Command Create(Session session)
    {
        var names = new Argument<string[]>("NAME")
        {
            Description = "A code such as CG0012, a rule's name, an option or setting, `settings`, `theme`, or a theme's key; none lists all codes.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        names.CompletionSources.Add(_ => Topics.Names.Select(n => new CompletionItem(n)));
        var command = new Command("explain", "Say what a code, an option or a theme's key means.") { names };
        command.SetAction(arguments => (int)Explain(arguments.GetValue(names) ?? [], new Topics(arguments.RootCommandResult.Command, session.Width), session));
        return command;
    }

    private static ExitCode Explain(string[] names, Topics topics, Session session)
    {
        if (names.Length == 0)
        {
            foreach (var rule in AllDiagnostics.Rules)
                session.Output.WriteLine($"{rule.Code}  {rule.Name}");
        }

        foreach (var (index, name) in names.Index())
        {
            if (topics.Find(name) is not { } text)
            {
                session.Error.WriteLine($"error: there is no code, option or key `{name}`");
                session.Error.WriteLine($"  = help: {HelpFor(name)}");
                return ExitCode.CouldNotRun;
            }

            session.Output.Write(index == 0 ? text : "\n" + text);
        }

        return ExitCode.Done;
    }

    private static string HelpFor(string unknown)
    {
        if (Topics.CodesLike(unknown) is [_, ..] codes)
            return $"codes that begin so: {string.Join(", ", codes.Select(c => $"`{c}`"))}";
        return Suggestion.For(unknown, Topics.Names) is { } near
            ? $"did you mean `{near}`?"
            : "`checklistgen explain` lists all codes, `explain settings` all settings, `explain theme` all keys of themes";
    }
}

/// <summary>Everything that can be explained; the texts come from the definitions.</summary>
/// <param name="root">The whole command.</param>
/// <param name="columns">How many columns lines may take; null where there is no terminal.</param>
internal sealed class Topics(Command root, int? columns)
{
    private const string Theme = "theme";
    private const string Settings = "settings";
    private const string Prefix = "CG";

    /// <summary>The names under which something can be found.</summary>
    public static IEnumerable<string> Names =>
    [
        .. AllDiagnostics.Rules.Select(r => r.Code),
        .. AllDiagnostics.Rules.Select(r => r.Name),
        Theme,
        Settings,
        .. ThemeKey.All.Select(k => k.Section).Distinct(StringComparer.Ordinal),
        .. ThemeKey.All.Select(k => k.Key),
        .. ThemeKey.All.Select(k => k.Name),
        .. RunOption.All.Select(o => o.Flag).OfType<string>(),
        .. RunOption.All.Select(o => o.Key).OfType<string>(),
    ];

    /// <summary>The codes that begin like a name, with or without the zeros that fill them up: <c>CG001</c>, <c>CG10</c>.</summary>
    public static IReadOnlyList<string> CodesLike(string name)
    {
        if (!name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || name.Length == Prefix.Length)
            return [];
        var digits = name[Prefix.Length..];
        return [.. AllDiagnostics.Rules.Select(r => r.Code).Where(c => Begins(c[Prefix.Length..]))];

        bool Begins(string number) => number.StartsWith(digits, StringComparison.Ordinal) || number.TrimStart('0').StartsWith(digits, StringComparison.Ordinal);
    }

    /// <summary>The text about a name; null where there is none.</summary>
    public string? Find(string name) =>
        AllDiagnostics.Find(name) is { } rule ? AllDiagnostics.Explain(rule)!.Text
        : name is Theme or "themes" or "--theme" ? OfTheme()
        : name is Settings or "checklistgen.yaml" or "options" ? OfSettings()
        : RunOption.All.FirstOrDefault(o => name == o.Key || name == o.Flag || name == o.Alias || "--" + name == o.Flag) is { } option ? Of(option)
        : ThemeKey.All.Where(k => name == k.Section || name == k.Key || name == k.Name).ToList() is { Count: > 0 } keys ? Of(keys)
        : null;

    private string OfTheme()
    {
        var text = new StringBuilder(Of(RunOption.Theme));
        text.Append('\n').Append(Words.Wrap("A theme is a file of these keys, each below its section. Colours are in quotes, lengths in mm, cm, in or pt; paths of files begin at the theme.", 0, Columns)).Append("\n\n");
        return text.Append(Of(ThemeKey.All)).ToString();
    }

    private string Of(IEnumerable<ThemeKey> keys)
    {
        var text = new StringBuilder();
        foreach (var section in keys.GroupBy(k => k.Section, StringComparer.Ordinal))
        {
            text.Append('\n').Append(section.Key).Append(":\n");
            foreach (var key in section)
                Row(text, $"{key.Key}: {key.Takes}", key.Default(DocumentTheme.Default) is { } value ? $"{key.Help} (default: {value})" : key.Help);
        }

        return text.ToString().TrimStart('\n');
    }

    private string OfSettings()
    {
        var text = new StringBuilder(Words.Wrap("checklistgen.yaml, beside the pages or named by --config, has lines of `key: value`; options on the command line override them.", 0, Columns)).Append('\n');
        foreach (var category in RunOption.All.Where(o => o.Key is not null).GroupBy(o => o.Category))
        {
            text.Append('\n').Append(category.Key.Title()).Append(":\n");
            foreach (var option in category)
                Row(text, SettingOf(option), option.Help);
        }

        return text.ToString();
    }

    private string Of(RunOption option)
    {
        var text = new StringBuilder();
        if (option.Flag is { } flag)
        {
            var call = $"{(option.Alias is { } alias ? alias + ", " : "")}{flag}{(option.Takes is { } takes ? " " + takes : "")}";
            Row(text, call, "option of " + string.Join(", ", root.Subcommands.Where(c => c.Options.Contains(Flags.Of(option).Single())).Select(c => c.Name)));
        }

        if (option.Key is not null)
            Row(text, SettingOf(option), "setting in checklistgen.yaml");
        return text.Append('\n').Append(Words.Wrap(option.Help, 0, Columns)).Append('\n').ToString();
    }

    // The setting for `--no-…` is false.
    private static string SettingOf(RunOption option) => option.Flag == "--no-" + option.Key ? $"{option.Key}: false" : $"{option.Key}:";

    private int Columns => HelpPage.WidthFor(columns);

    private void Row(StringBuilder text, string name, string help)
    {
        const int Indent = 28;
        text.Append("  ").Append(name.PadRight(Indent - 4)).Append("  ").Append(Words.Wrap(help, Indent, Columns)).Append('\n');
    }
}
