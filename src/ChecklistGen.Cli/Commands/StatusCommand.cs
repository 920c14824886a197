using System.CommandLine;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Commands.Status;
using ChecklistGen.Settings;

namespace ChecklistGen.Cli.Commands;

/// <summary><c>status</c>: reads the progress from returned files.</summary>
internal static class StatusCommand
{
    private static readonly Option<bool> Team = new("--team") { Description = "Show the progress over all files only: by service and by owner." };

    public static Command Create(Session session)
    {
        var files = Flags.Paths("Files that were filled in (docx, xlsx, pdf, answers.json), or folders of them.");
        var command = new Command("status", "Show the progress of filled-in files.")
        {
            files, Flags.Of(RunOption.Date, RunOption.Newest), Team, Flags.Trust, Flags.Json, Flags.Quiet,
        };
        command.SetAction(arguments =>
        {
            var options = Flags.Apply(arguments, new RunOptions { Paths = [.. arguments.GetRequiredValue(files)] });
            var result = session.StatusTaker.Run(options, arguments.GetValue(Flags.Trust), session.Report(arguments.GetValue(Flags.Quiet)));
            var isTeam = arguments.GetValue(Team);
            if (arguments.GetValue(Flags.Json))
                session.Write(isTeam ? StatusData.TeamToJson(result) : StatusData.ToJson(result));
            else if (isTeam)
                new StatusPrinter(session.Output, session.ColourOutput, session.Width).PrintTeam(result);
            else
                new StatusPrinter(session.Output, session.ColourOutput, session.Width).Print(result);
            return (int)result.ExitCode;
        });
        return command;
    }
}
