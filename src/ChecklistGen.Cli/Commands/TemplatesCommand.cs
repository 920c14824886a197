using System.CommandLine;
using System.CommandLine.Completions;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Diagnostics.Rendering;
using ChecklistGen.Runs;
using ChecklistGen.Templating;

namespace ChecklistGen.Cli.Commands;

/// <summary><c>templates list</c> and <c>templates eject</c>: lists the shipped templates, and copies them to be customised.</summary>
internal static class TemplatesCommand
{
    public static Command Create(Session session)
    {
        var list = new Command("list", "Show the shipped templates.");
        var command = new Command("templates", "Show the shipped templates, or copy one to make it yours.") { list, Eject(session) };
        foreach (var showing in new[] { list, command })
            showing.SetAction(_ => List(session));
        return command;
    }

    private static int List(Session session)
    {
        var indent = ShippedTemplates.Names.Max(n => n.Length) + 2;
        foreach (var name in ShippedTemplates.Names)
            session.Output.WriteLine(name.PadRight(indent) + Words.Wrap(ShippedTemplates.About(name), indent, HelpPage.WidthFor(session.Width)));
        return (int)ExitCode.Done;
    }

    private static Command Eject(Session session)
    {
        var name = new Argument<string>("NAME") { Description = "A shipped template." };
        name.CompletionSources.Add(_ => ShippedTemplates.Names.Select(n => new CompletionItem(n)));
        var folder = new Argument<string>("DIR") { Description = "The folder that takes the copy." };
        var command = new Command("eject", "Copy a template with its partials, words and frameworks.") { name, folder };
        command.SetAction(arguments =>
        {
            var (written, diagnostics) = session.TemplateEjector.Eject(arguments.GetRequiredValue(name), arguments.PathOf(folder));
            foreach (var path in written)
                session.Output.WriteLine(path);
            DiagnosticRenderers.Human.Render(diagnostics, session.Error, session.RenderOptions);
            return (int)(diagnostics.Count > 0 ? ExitCode.CouldNotRun : ExitCode.Done);
        });
        return command;
    }
}
