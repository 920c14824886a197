using System.CommandLine;
using ChecklistGen.Generation;

namespace ChecklistGen.Cli.Commands;

/// <summary><c>generate</c>: pages in, documents out.</summary>
internal static class GenerateCommand
{
    public static Command Create(Session session)
    {
        var paths = PathArgument.Create("Pages, or folders of pages.");
        var command = new Command("generate", "Make a checklist of each page's obligations.")
        {
            paths, Flags.Output, Flags.Formats, Flags.Template, Flags.Customer, Flags.Party, Flags.Language, Flags.Date, Flags.Theme,
            Flags.ReferenceDocument, Flags.Answers, Flags.Where, Flags.Fillable, Flags.NoAttachments, Flags.ClassicPdf, Flags.Protect, Flags.Set, Flags.Config, Flags.Strict,
            Flags.Force, Flags.Quiet,
        };
        command.SetAction(arguments =>
        {
            var reporter = session.Report(arguments.GetValue(Flags.Quiet));
            if (session.ReadOptions(arguments, arguments.GetRequiredValue(paths), reporter) is not { } options)
                return (int)ExitCode.CouldNotRun;
            var result = session.Generator.Run(options, reporter);
            reporter.Conclude();
            return (int)result.ExitCode;
        });
        return command;
    }
}
