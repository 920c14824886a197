using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;
using ChecklistGen.Settings;

namespace ChecklistGen.Cli.Commands;

/// <summary>Prints help: what a command does, what it takes, and an example; on one screen.</summary>
internal sealed class HelpPage : SynchronousCommandLineAction
{
    private const int Width = 100;

    // More are listed by category: a list of this length is still read as a whole.
    private const int MaxUngrouped = 12;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write(Of(parseResult.CommandResult.Command));
        return 0;
    }

    private static string Of(Command command)
    {
        var page = new StringBuilder();
        page.Append(command.Description).Append("\n\nUsage: ").Append(Usage(command)).Append('\n');
        Table(page, "Commands", command.Subcommands.Where(c => !c.Hidden).Select(c => (CallOf(c), c.Description)));
        Table(page, "Arguments", command.Arguments.Where(a => !a.Hidden).Select(a => (NameOf(a), a.Description)));
        var options = command.Options.Where(o => !o.Hidden).ToList();
        var indent = IndentOf(options.Select(CallOf));
        foreach (var group in options.GroupBy(o => options.Count > MaxUngrouped ? Flags.CategoryOf(o).Title() : "Options", StringComparer.Ordinal))
            Table(page, group.Key, group.Select(o => (CallOf(o), DescriptionOf(o))), indent);
        if (command is RootCommand)
        {
            Table(page, "Examples", Examples.OfProgram.Select(e => (e.Command, (string?)e.Comment)));
            page.Append("\n`checklistgen COMMAND -h` shows what a command takes.\n");
        }
        else if (Examples.Of(command.Name) is { } example)
        {
            page.Append("\nExample:\n  ").Append(example).Append('\n');
        }

        return page.ToString();
    }

    private static string Usage(Command command)
    {
        var path = new List<string>();
        for (Symbol? at = command; at is not null; at = at.Parents.FirstOrDefault())
            path.Insert(0, at is RootCommand ? "checklistgen" : at.Name);
        path.AddRange(command.Arguments.Select(NameOf));
        if (command.Subcommands.Count > 0)
            path.Add("COMMAND");
        if (command.Options.Count > 0)
            path.Add("[options]");
        return string.Join(' ', path);
    }

    private static string CallOf(Command command) => string.Join(' ', command.Arguments.Select(NameOf).Prepend(command.Name));

    private static string CallOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(a => a.Length == 2 && a[0] == '-' && a != "-?").Append(option.Name));
        return option.HelpName is { } takes ? $"{names} {takes}" : names;
    }

    private static string NameOf(Argument argument)
    {
        var name = argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "..." : argument.Name;
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    private static string? DescriptionOf(Option option) => option switch
    {
        HelpOption => "Show help.",
        VersionOption => "Show version and commit.",
        _ => option.Description,
    };

    private static void Table(StringBuilder page, string title, IEnumerable<(string Name, string? Text)> rows, int? commonIndent = null)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;
        var indent = commonIndent ?? IndentOf(all.Select(r => r.Name));
        page.Append('\n').Append(title).Append(":\n");
        foreach (var (name, text) in all)
            page.Append("  ").Append(name.PadRight(indent - 2)).Append(Wrap(text ?? "", indent)).Append('\n');
    }

    private static int IndentOf(IEnumerable<string> names) => names.Select(n => n.Length).DefaultIfEmpty().Max() + 4;

    private static string Wrap(string text, int indent)
    {
        var lines = new StringBuilder();
        var column = indent;
        foreach (var word in text.Split(' '))
        {
            if (column > indent && column + 1 + word.Length > Width)
            {
                lines.Append('\n').Append(' ', indent);
                column = indent;
            }

            lines.Append(column > indent ? " " : "").Append(word);
            column += word.Length + (column > indent ? 1 : 0);
        }

        return lines.ToString();
    }
}

/// <summary>The examples that help shows, by command; a test runs each of them.</summary>
internal static class Examples
{
    /// <summary>The three that show what the program is for.</summary>
    public static readonly (string Command, string Comment)[] OfProgram =
    [
        ("checklistgen generate seeds", "a PDF and a Word file for each service"),
        ("checklistgen generate seeds -t handover --lang fr -f docx", "in French, to fill in"),
        ("checklistgen lint seeds", "what an auditor would find"),
    ];

    private static readonly Dictionary<string, string> ByCommand = new(StringComparer.Ordinal)
    {
        ["generate"] = "checklistgen generate seeds -t audit --customer \"Example SA\" -f pdf -o audits",
        ["list"] = "checklistgen list seeds --json",
        ["lint"] = "checklistgen lint seeds --format sarif --strict",
        ["diff"] = "checklistgen diff seeds seeds --format json",
        ["status"] = "checklistgen status returned.docx --json",
        ["verify"] = "checklistgen verify checklists",
        ["gather"] = "checklistgen gather parts",
        ["render"] = "checklistgen render page.sbn-md --data page.json",
        ["templates"] = "checklistgen templates eject onboarding ./ours",
        ["eject"] = "checklistgen templates eject onboarding ./ours",
        ["explain"] = "checklistgen explain CG0012",
        ["completion"] = "checklistgen completion bash > ~/.local/share/bash-completion/completions/checklistgen",
    };

    /// <summary>A command's example; null for one that needs none.</summary>
    public static string? Of(string command) => ByCommand.GetValueOrDefault(command);

    /// <summary>All of them.</summary>
    public static IEnumerable<string> All => OfProgram.Select(e => e.Command).Concat(ByCommand.Values).Distinct(StringComparer.Ordinal);
}
