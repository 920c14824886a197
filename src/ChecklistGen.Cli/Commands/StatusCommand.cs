using System.CommandLine;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Commands.Status;
using ChecklistGen.Files;
using ChecklistGen.Runs;
using ChecklistGen.Settings;
using ChecklistGen.Templating;

namespace ChecklistGen.Cli.Commands;

/// <summary><c>status</c>: reads the progress from returned files.</summary>
internal static class StatusCommand
{
    private const string Data = "json";

    private static readonly string[] Formats = [Flags.Human, Data, "md", "html", "docx", "pdf", "xlsx"];

    public static Command Create(Session session)
    {
        var files = Flags.Paths("Files that were filled in (docx, xlsx, pdf, answers.json), or folders of them.");
        var team = Flags.Switch("--team", "Show the progress over all files only: by service and by owner.");
        var format = new Option<string>("--format", "-f")
        {
            HelpName = "FORMAT",
            Description = $"Print {string.Join(", ", Formats)} (default: {Flags.Human}); all but {Flags.Human} and {Data} show the progress over all files.",
            DefaultValueFactory = _ => Flags.Human,
        };
        format.Among(Formats);
        var template = new Option<string>("--template", "-t")
        {
            HelpName = "NAME|FILE",
            Description = $"Use a template of your own (default: {ShippedTemplates.Team}).",
            DefaultValueFactory = _ => ShippedTemplates.Team,
        };
        var command = new Command("status", "Show the progress of filled-in files.")
        {
            files, Flags.Of(RunOption.Date, RunOption.Newest), team, Flags.Trust, Flags.Json, format, template,
            Flags.Of(RunOption.Customer, RunOption.Language, RunOption.Theme, RunOption.ReferenceDocument), Flags.Quiet,
        };
        command.Validators.Add(arguments =>
        {
            if (arguments.GetValue(Flags.Json) && arguments.GetValue(format) is { } other and not Flags.Human and not Data)
                arguments.AddError($"`--json` and `--format {other}` contradict each other");
        });
        command.SetAction(arguments =>
        {
            var options = Flags.Apply(arguments, new RunOptions { Paths = [.. arguments.GetRequiredValue(files).Select(FilePath.Of)] });
            var wanted = arguments.GetValue(Flags.Json) ? Data : arguments.GetRequiredValue(format);
            if (!session.CanShow(wanted, "progress"))
                return (int)ExitCode.CouldNotRun;
            var reporter = session.Report(arguments.GetValue(Flags.Quiet));
            var result = session.StatusReader.Run(options, arguments.PathOf(Flags.Trust), reporter);
            if (wanted is Flags.Human or Data)
            {
                Print(session, result, isData: wanted == Data, isTeam: arguments.GetValue(team));
                return (int)result.ExitCode;
            }

            if (result.ExitCode == ExitCode.CouldNotRun)
                return (int)result.ExitCode;
            if (session.TeamReportMaker.Make(result, options with { Formats = [wanted], Template = FilePath.Of(arguments.GetRequiredValue(template)) }, reporter) is not { } report)
                return (int)ExitCode.CouldNotRun;
            session.Write(report);
            return (int)result.ExitCode;
        });
        return command;
    }

    private static void Print(Session session, StatusResult result, bool isData, bool isTeam)
    {
        if (isData)
        {
            session.Write(isTeam ? StatusData.TeamToJson(result) : StatusData.ToJson(result));
            return;
        }

        var printer = new StatusPrinter(session.Output, session.ColourOutput, session.Width);
        if (isTeam)
            printer.PrintTeam(result);
        else
            printer.Print(result);
    }
}
