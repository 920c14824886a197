using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Diagnostics.Rendering;
using ChecklistGen.Runs;

namespace ChecklistGen.Cli.Commands;

/// <summary>The root command: parses the command line and runs what it names.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command and returns its exit code.</summary>
    public static int Run(string[] arguments, Session session)
    {
        var code = RunCommand(arguments, session);
        return session.Finish() ? code : (int)ExitCode.CouldNotRun;
    }

    private static int RunCommand(string[] arguments, Session session)
    {
        // Scripts and build servers often ask for nothing else, so no command is set up for it.
        if (arguments is ["--version"])
            return PrintVersion(session.Output);
        arguments = WithPathsAfterDashes(Meant(arguments));
        var parsed = Create(session).Parse(arguments);
        // Help is shown despite other errors, but an unknown command has none.
        var isHelpOnUnknown = parsed is { Action: HelpPage, UnmatchedTokens.Count: > 0, CommandResult.Command.Subcommands.Count: > 0 };
        if (parsed.Action is ParseErrorAction || ParseProblems.ValueOfSwitch(parsed, arguments) is not null || isHelpOnUnknown || (parsed.Action is not HelpPage && ParseProblems.EmptyIn(parsed).Any()))
        {
            var (problems, help) = ParseProblems.Of(parsed, arguments);
            foreach (var problem in problems)
                session.Error.WriteLine(Printable.Of($"error: {problem}"));
            session.Error.WriteLine(Printable.Of($"  = help: {help}"));
            return (int)ExitCode.CouldNotRun;
        }

        // Commands without a configuration, such as `explain`, need little.
        if (parsed.CommandResult.Command.Options.Contains(Flags.Config))
            FirstMemory.Take();
        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = session.Output, Error = session.Error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Bad input is reported as a finding; an exception that gets here is a bug.
            session.Error.WriteLine($"error[{ProgramDiagnostics.Bug.Code}]: this is a bug in ChecklistGen {ProgramInfo.VersionAndCommit}\n{e}");
            session.Error.WriteLine("  = help: report it with the lines above and, if you can, with the page");
            return (int)ExitCode.CouldNotRun;
        }
    }

    private static RootCommand Create(Session session)
    {
        var root = new RootCommand("Finds what is yours in cloud providers' responsibility matrices, and makes checklists of it.")
        {
            GenerateCommand.Create(session),
            ListCommand.Create(session),
            LintCommand.Create(session),
            DiffCommand.Create(session),
            StatusCommand.Create(session),
            SignCommand.Create(session),
            VerifyCommand.Create(session),
            GatherCommand.Create(session),
            RenderCommand.Create(session),
            TemplatesCommand.Create(session),
            ExplainCommand.Create(session),
            CompletionCommand.Create(session),
        };
        // The library's own has `/h` and `/?` as well, which shells would offer.
        root.Options.Remove(root.Options.OfType<HelpOption>().Single());
        root.Options.Add(new HelpOption("--help", "-h", "-?") { Action = new HelpPage(session.Width) });
        root.Options.OfType<VersionOption>().Single().Action = new VersionLine();
        return root;
    }

    // Behind `--` nothing is an option: `-page.md` is the file `./-page.md`.
    private static string[] WithPathsAfterDashes(string[] arguments)
    {
        var dashes = Array.IndexOf(arguments, "--");
        return dashes < 0 ? arguments : [.. arguments.Select((a, i) => i > dashes && a is ['-', _, ..] ? "./" + a : a)];
    }

    // What people type before they know this program.
    private static string[] Meant(string[] arguments) => arguments switch
    {
        [] => ["--help"],
        ["help", .. var command] => [.. command, "--help"],
        ["-v" or "-V" or "version"] => ["--version"],
        _ => arguments,
    };

    private sealed class VersionLine : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult) => PrintVersion(parseResult.InvocationConfiguration.Output);
    }

    private static int PrintVersion(TextWriter output)
    {
        output.WriteLine($"checklistgen {ProgramInfo.VersionAndCommit}");
        return (int)ExitCode.Done;
    }
}
