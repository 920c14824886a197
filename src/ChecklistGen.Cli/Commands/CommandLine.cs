using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Runs;
using ChecklistGen.Text;

namespace ChecklistGen.Cli.Commands;

/// <summary>The whole command: what can be typed, and what becomes of it.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command and gives its exit code.</summary>
    public static int Run(string[] arguments, Session session)
    {
        // Scripts and build servers ask for nothing else, often: no command has to be set up for it.
        if (arguments is ["--version"])
            return PrintVersion(session.Output);
        var parsed = Create(session).Parse(arguments.Length == 0 ? ["--help"] : arguments);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var problem in Problems(parsed))
                session.Error.WriteLine($"error: {problem}");
            session.Error.WriteLine($"  = help: {Help(parsed)}");
            return (int)ExitCode.CouldNotRun;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = session.Output, Error = session.Error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Whatever the input is, it is a finding; an exception that comes through is a mistake of ours.
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
        root.Options.OfType<HelpOption>().Single().Action = new HelpPage();
        root.Options.OfType<VersionOption>().Single().Action = new VersionLine();
        return root;
    }

    private static IEnumerable<string> Problems(ParseResult parsed)
    {
        // A command that does not exist makes errors of everything behind it.
        if (parsed.CommandResult.Command is RootCommand root && parsed.UnmatchedTokens is [var word, ..])
        {
            var near = Suggestion.For(word, root.Subcommands.Select(c => c.Name));
            return [$"there is no command `{word}`" + (near is null ? "" : $"; did you mean `{near}`?")];
        }

        return parsed.Errors.Select(e => PlainText.OnOneLine(e.Message));
    }

    private static string Help(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return command is RootCommand ? "`checklistgen -h` shows the commands" : $"`checklistgen {command.Name} -h` shows what it takes";
    }

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
