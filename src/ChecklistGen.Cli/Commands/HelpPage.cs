using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Settings;

namespace ChecklistGen.Cli.Commands;

/// <summary>Prints help: what a command does, what it takes, and an example; on one screen.</summary>
/// <param name="terminal">How many columns the terminal has; null where there is none.</param>
internal sealed class HelpPage(int? terminal) : SynchronousCommandLineAction
{
    private const int UsualWidth = 80;
    private const int LeastWidth = 40;
    private const int MostWidth = 100; // longer lines are hard to read

    // Narrower columns of text are put below what they describe.
    private const int LeastText = 24;

    // More are listed by category: a list of this length is still read as a whole.
    private const int MaxUngrouped = 12;

    private readonly int _width = WidthFor(terminal);

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write(Of(parseResult.CommandResult.Command));
        return 0;
    }

    private string Of(Command command)
    {
        var page = new StringBuilder();
        page.Append(Wrap(command.Description ?? "", 0)).Append("\n\nUsage: ").Append(Wrap(Usage(command), "Usage: ".Length)).Append('\n');
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
        else if (Examples.Of(command) is { } example)
        {
            page.Append("\nExample:\n  ").Append(example).Append('\n');
        }

        return page.ToString();
    }

    private static string Usage(Command command)
    {
        var path = PathOf(command);
        path.AddRange(command.Arguments.Select(NameOf));
        if (command.Subcommands.Count > 0)
            path.Add("COMMAND");
        if (command.Options.Count > 0)
            path.Add("[options]");
        return string.Join(' ', path);
    }

    /// <summary>The width of text on a terminal: bounded, since very long and very short lines are hard to read.</summary>
    public static int WidthFor(int? terminal) => Math.Clamp(terminal ?? UsualWidth, LeastWidth, MostWidth);

    /// <summary>The words by which a command is called, the program's name first.</summary>
    public static List<string> PathOf(Command command)
    {
        var path = new List<string>();
        for (Symbol? at = command; at is not null; at = at.Parents.FirstOrDefault())
            path.Insert(0, at is RootCommand ? "checklistgen" : at.Name);
        return path;
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

    private void Table(StringBuilder page, string title, IEnumerable<(string Name, string? Text)> rows, int? commonIndent = null)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;
        var indent = commonIndent ?? IndentOf(all.Select(r => r.Name));
        page.Append('\n').Append(title).Append(":\n");
        foreach (var (name, text) in all)
        {
            page.Append("  ");
            if (_width - indent >= LeastText)
                page.Append(name.PadRight(indent - 2)).Append(Wrap(text ?? "", indent)).Append('\n');
            else
                page.Append(name).Append("\n    ").Append(Wrap(text ?? "", 4)).Append('\n');
        }
    }

    private static int IndentOf(IEnumerable<string> names) => names.Select(n => n.Length).DefaultIfEmpty().Max() + 4;

    private string Wrap(string text, int indent) => Words.Wrap(text, indent, _width);
}

/// <summary>The examples that help shows, by command; a test runs each of them.</summary>
internal static class Examples
{
    /// <summary>The three that show what the program is for.</summary>
    public static readonly (string Command, string Comment)[] OfProgram =
    [
        ("checklistgen generate seeds", "a PDF and a Word file each"),
        ("checklistgen generate seeds -t handover --lang fr", "in French, to fill in"),
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
        ["templates list"] = "checklistgen templates list",
        ["templates eject"] = "checklistgen templates eject onboarding ./ours",
        ["explain"] = "checklistgen explain CG0012",
        ["sign"] = "checklistgen sign audits/data-processing.audit.pdf --certificate me.p12",
        ["completion"] = "checklistgen completion fish > ~/.config/fish/completions/checklistgen.fish",
    };

    /// <summary>A command's example; null for one that needs none.</summary>
    public static string? Of(Command command) => ByCommand.GetValueOrDefault(string.Join(' ', HelpPage.PathOf(command).Skip(1)));

    /// <summary>All of them.</summary>
    public static IEnumerable<string> All => OfProgram.Select(e => e.Command).Concat(ByCommand.Values).Distinct(StringComparer.Ordinal);
}
