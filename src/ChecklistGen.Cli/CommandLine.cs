using System.CommandLine;
using ChecklistGen.Cli.Commands;
using ChecklistGen.Generation;

namespace ChecklistGen.Cli;

/// <summary>The whole command: what can be typed, and what becomes of it.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command and gives its exit code.</summary>
    public static int Run(string[] arguments, Session session)
    {
        var root = new RootCommand("Finds what is yours in cloud providers' responsibility matrices, and makes checklists of it.")
        {
            GenerateCommand.Create(session),
            ListCommand.Create(session),
            LintCommand.Create(session),
            DiffCommand.Create(session),
            StatusCommand.Create(session),
            ExplainCommand.Create(session),
        };
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count == 0)
            return parsed.Invoke(new InvocationConfiguration { Output = session.Output, Error = session.Error });

        foreach (var error in parsed.Errors)
            session.Error.WriteLine($"error: {error.Message}");
        session.Error.WriteLine($"  = help: {Help(parsed)}");
        return (int)ExitCode.CouldNotRun;
    }

    private static string Help(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return command is RootCommand ? "`checklistgen -h` shows the commands" : $"`checklistgen {command.Name} -h` shows what it takes";
    }
}
