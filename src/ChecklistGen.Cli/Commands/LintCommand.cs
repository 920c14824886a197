using System.CommandLine;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Diagnostics.Rendering;
using ChecklistGen.Runs;
using ChecklistGen.Settings;

namespace ChecklistGen.Cli.Commands;

/// <summary><c>lint</c>: what an auditor would find in the matrices.</summary>
internal static class LintCommand
{
    public static Command Create(Session session)
    {
        var paths = Flags.Paths("Pages, or folders of pages.");
        var format = new Option<string>("--format")
        {
            HelpName = "FORMAT",
            Description = $"Print findings as {string.Join(", ", DiagnosticRenderers.All.Select(r => r.Format))} (default: human).",
            DefaultValueFactory = _ => "human",
        };
        format.AcceptOnlyFromAmong([.. DiagnosticRenderers.All.Select(r => r.Format)]);
        var command = new Command("lint", "Check matrices against the rules of RACI.") 
        {
            paths, format, Flags.Of(RunOption.Party, RunOption.Date, RunOption.Strict), Flags.Config,
        };
        command.SetAction(arguments =>
        {
            var reporter = new FindingCollector();
            var options = Flags.Read(arguments, arguments.GetRequiredValue(paths), session, reporter);
            var exitCode = options is null ? ExitCode.CouldNotRun : session.Linter.Run(options, reporter);
            DiagnosticRenderers.Find(arguments.GetRequiredValue(format))!.Render(reporter.Sorted, session.Output, session.RenderOptions);
            return (int)exitCode;
        });
        return command;
    }
}
