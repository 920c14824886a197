using System.CommandLine;
using ChecklistGen.Changes;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Generation;

namespace ChecklistGen.Cli.Commands;

/// <summary><c>diff</c>: what changed for the customer between two versions of pages.</summary>
internal static class DiffCommand
{
    private const string Human = "human";

    public static Command Create(Session session)
    {
        var old = new Argument<string>("OLD") { Description = "A page, or a folder of pages, as it was." };
        var @new = new Argument<string>("NEW") { Description = "The same page or folder as it is now." };
        var format = new Option<string>("--format", "-f")
        {
            HelpName = "FORMAT",
            Description = "Print human or json (default: human).",
            DefaultValueFactory = _ => Human,
        };
        format.AcceptOnlyFromAmong(Human, "json");
        var command = new Command("diff", "Say what changed for the customer: exit 0 nothing, 1 something.")
        {
            old, @new, format, Flags.Party, Flags.Where, Flags.Customer, Flags.Language, Flags.Date, Flags.Quiet,
        };
        command.SetAction(arguments =>
        {
            var options = new DiffOptions
            {
                Old = arguments.GetRequiredValue(old),
                New = arguments.GetRequiredValue(@new),
                Party = arguments.GetValue(Flags.Party),
                Variants = Flags.Variants(arguments),
            };
            var reporter = session.Report(arguments.GetValue(Flags.Quiet));
            var result = session.Differ.Run(options, reporter);
            if (result.ExitCode == ExitCode.CouldNotRun)
                return (int)result.ExitCode;
            if (arguments.GetRequiredValue(format) == Human)
                new ChangesPrinter(session.Output, session.ColourOutput).Print(result);
            else
                session.Output.Write(System.Text.Encoding.UTF8.GetString(session.ReportMaker.Make(result, Options(arguments, arguments.GetRequiredValue(format))).Value!));
            return (int)result.ExitCode;
        });
        return command;
    }

    private static ReportOptions Options(ParseResult arguments, string format) => new()
    {
        Format = format,
        Customer = arguments.GetValue(Flags.Customer),
        Language = arguments.GetValue(Flags.Language),
        Date = arguments.GetValue(Flags.Date),
    };
}
