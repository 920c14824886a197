using System.CommandLine;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Data;
using ChecklistGen.Runs;
using ChecklistGen.Settings;

namespace ChecklistGen.Cli.Commands;

/// <summary><c>list</c>: each page in figures.</summary>
internal static class ListCommand
{
    public static Command Create(Session session)
    {
        var paths = Flags.Paths("Pages, or folders of pages; `-` is a page on standard input.");
        var command = new Command("list", "Show services and how much of each is yours.")
        {
            paths, Flags.Of(RunOption.Party, RunOption.Where, RunOption.Date, RunOption.Strict), Flags.InputName, Flags.Config, Flags.Json, Flags.Quiet,
        };
        command.SetAction(arguments =>
        {
            var reporter = session.Report(arguments.GetValue(Flags.Quiet));
            if (Flags.Read(arguments, arguments.GetRequiredValue(paths), session, reporter) is not { } options)
                return (int)ExitCode.CouldNotRun;
            var (pages, exitCode) = session.Lister.Run(options, reporter);
            if (arguments.GetValue(Flags.Json))
                session.Write(PageSummary.ToJson(pages));
            else if (!pages.IsEmpty)
                session.Output.Write(ServiceTable.Of(pages).In(session.Width));
            return (int)exitCode;
        });
        return command;
    }
}
