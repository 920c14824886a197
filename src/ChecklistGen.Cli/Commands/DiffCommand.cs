using System.CommandLine;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Runs;
using ChecklistGen.Settings;
using ChecklistGen.Templating;

namespace ChecklistGen.Cli.Commands;

/// <summary><c>diff</c>: what changed for the customer between two versions of pages.</summary>
internal static class DiffCommand
{
    private const string OfDocuments = "md";

    private static readonly string[] Formats = [Flags.Human, "json", "md", "html", "docx", "pdf"];

    public static Command Create(Session session)
    {
        var old = new Argument<string>("OLD") { Description = "A page, or a folder of pages, as it was; `-` is a page on standard input." };
        var @new = new Argument<string>("NEW") { Description = "The same page or folder as it is now." };
        var format = new Option<string>("--format", "-f")
        {
            HelpName = "FORMAT",
            Description = $"Print {string.Join(", ", Formats)} (default: {Flags.Human}; with a template {OfDocuments}).",
        };
        format.Among(Formats);
        var template = new Option<string?>("--template", "-t")
        {
            HelpName = "NAME|FILE",
            Description = $"Use {string.Join(" or ", ShippedTemplates.Reports)}, or a template of your own (default: {ShippedTemplates.Reports[0]}).",
        };
        template.Offer(ShippedTemplates.Reports);
        var command = new Command("diff", "Say what changed for the customer; exit 1 if anything did.")
        {
            old, @new, format, template,
            Flags.Of(
                RunOption.Party, RunOption.Where, RunOption.Customer, RunOption.Language, RunOption.Date, RunOption.Theme, RunOption.Control, RunOption.Fillable, RunOption.ReferenceDocument, RunOption.Strict),
            Flags.InputName, Flags.Config, Flags.Quiet,
        };
        command.Validators.Add(arguments =>
        {
            if (arguments.GetValue(old) == "-" && arguments.GetValue(@new) == "-")
                arguments.AddError("only one of the pages can be `-`: standard input is read once");
        });
        command.SetAction(arguments =>
        {
            var reporter = session.Report(arguments.GetValue(Flags.Quiet));
            string[] paths = [arguments.GetRequiredValue(old), arguments.GetRequiredValue(@new)];
            if (Flags.Read(arguments, paths, session, reporter) is not { } options)
                return (int)ExitCode.CouldNotRun;
            var given = arguments.PathOf(template);
            var wanted = arguments.GetValue(format) ?? (given is null ? Flags.Human : OfDocuments);
            if (!session.CanShow(wanted, "changes"))
                return (int)ExitCode.CouldNotRun;

            var result = session.Differ.Run(options, reporter);
            if (result.ExitCode == ExitCode.CouldNotRun)
                return (int)result.ExitCode;
            if (wanted == Flags.Human)
            {
                new ChangesPrinter(session.Output, session.ColourOutput).Print(result);
                return (int)result.ExitCode;
            }

            var report = session.ChangesReportMaker.Make(result, options with { Formats = [wanted], Template = given ?? ShippedTemplates.Reports[0] }, reporter);
            if (report is null)
                return (int)ExitCode.CouldNotRun;
            session.Write(report);
            return (int)result.ExitCode;
        });
        return command;
    }
}
