using ChecklistGen.Cli;
using ChecklistGen.Cli.Terminal;

namespace ChecklistGen.Tests.Support;

/// <summary>What one run of the command printed and how it ended.</summary>
/// <remarks>It runs in this process: the same code as the program's, without its start-up.</remarks>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs <c>checklistgen</c> with arguments.</summary>
    public static CommandRun Of(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLine.Run(arguments, new Session(new PhysicalWorkspace(), output, error));
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>The lines printed as results.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
