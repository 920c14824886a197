using System.CommandLine;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Commands;
using ChecklistGen.Diagnostics;
using ChecklistGen.Diagnostics.Rendering;
using ChecklistGen.Runs;
using ChecklistGen.Settings;
using ChecklistGen.Templates;

namespace ChecklistGen.Cli.Commands;

/// <summary><c>render</c>: any template on any data, as text.</summary>
internal static class RenderCommand
{
    public static Command Create(Session session)
    {
        var template = new Argument<string>("TEMPLATE") { Description = "A template's file." };
        var data = new Option<string?>("--data") { HelpName = "FILE.json", Description = "Take variables from a JSON object." };
        var include = new Option<string?>("--include") { HelpName = "DIR", Description = "Find included templates here (default: beside the template)." };
        var command = new Command("render", "Render any template on any data, to stdout.") { template, data, include, Flags.Of(RunOption.Set) };
        command.SetAction(arguments =>
        {
            var outcome = session.Renderer.Run(new RenderOptions
            {
                Template = arguments.PathOf(template),
                Data = arguments.PathOf(data),
                Include = arguments.PathOf(include),
                Settings = Flags.Apply(arguments, new RunOptions { Paths = [] }).TemplateSettings,
            });
            DiagnosticRenderers.Human.Render(outcome.Diagnostics, session.Error, session.RenderOptions);
            session.Output.Write(outcome.Value);
            return (int)ExitCodeOf(outcome);
        });
        return command;
    }

    // An error in the template is an error in the input; anything else kept the command from running.
    private static ExitCode ExitCodeOf(Outcome<string> outcome) => outcome switch
    {
        { Value: not null } => ExitCode.Done,
        { Diagnostics: [var first, ..] } when first.Rule == TemplateDiagnostics.Syntax || first.Rule == TemplateDiagnostics.Rendering => ExitCode.InputHasErrors,
        _ => ExitCode.CouldNotRun,
    };
}
