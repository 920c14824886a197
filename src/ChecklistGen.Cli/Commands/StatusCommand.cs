using System.CommandLine;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Commands.Status;
using ChecklistGen.Settings;

namespace ChecklistGen.Cli.Commands;

/// <summary><c>status</c>: progress read back from Word files that came back.</summary>
internal static class StatusCommand
{
    public static Command Create(Session session)
    {
        var files = Flags.Paths("Word files that were filled in, or folders of them.");
        var command = new Command("status", "Show the progress of filled-in Word files.") { files, Flags.Of(RunOption.Date), Flags.Trust, Flags.Json, Flags.Quiet };
        command.SetAction(arguments =>
        {
            var options = Flags.Apply(arguments, new RunOptions { Paths = [.. arguments.GetRequiredValue(files)] });
            var result = session.StatusTaker.Run(options, arguments.GetValue(Flags.Trust), session.Report(arguments.GetValue(Flags.Quiet)));
            if (arguments.GetValue(Flags.Json))
                session.Write(StatusData.ToJson(result));
            else
                new StatusPrinter(session.Output, session.ColourOutput).Print(result);
            return (int)result.ExitCode;
        });
        return command;
    }
}
