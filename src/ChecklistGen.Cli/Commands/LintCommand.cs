using System.CommandLine;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Commands;
using ChecklistGen.Diagnostics.Rendering;
using ChecklistGen.Runs;
using ChecklistGen.Settings;

namespace ChecklistGen.Cli.Commands;

/// <summary><c>lint</c>: what an auditor would find in the matrices.</summary>
internal static class LintCommand
{
    public static Command Create(Session session)
    {
        var paths = Flags.Paths("Pages, or folders of pages; `-` is a page on standard input.");
        var format = new Option<string>("--format", "-f")
        {
            HelpName = "FORMAT",
            Description = $"Print findings as {string.Join(", ", DiagnosticRenderers.All.Select(r => r.Format))} (default: {Flags.Human}).",
            DefaultValueFactory = _ => Flags.Human,
        };
        format.Among([.. DiagnosticRenderers.All.Select(r => r.Format)]);
        var command = new Command("lint", "Check matrices against the rules of RACI.")
        {
            paths, format, Flags.Of(RunOption.Party, RunOption.Date, RunOption.Strict), Flags.InputName, Flags.Config, Flags.Quiet,
        };
        command.SetAction(arguments =>
        {
            var reporter = new FindingCollector();
            var options = Flags.Read(arguments, arguments.GetRequiredValue(paths), session, reporter);
            var result = options is null ? new LintResult(ExitCode.CouldNotRun, Pages: 0) : session.Linter.Run(options, reporter);
            var wanted = arguments.GetRequiredValue(format);
            DiagnosticRenderers.Find(wanted)!.Render(reporter.Sorted, session.Output, session.RenderOptions);
            if (wanted == Flags.Human && result.ExitCode != ExitCode.CouldNotRun && !arguments.GetValue(Flags.Quiet))
            {
                session.Output.Flush();
                session.Error.WriteLine(reporter.TotalOver(result.Pages));
            }

            return (int)result.ExitCode;
        });
        return command;
    }
}
