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
            paths, Flags.Output, Flags.Formats, Flags.Template, Flags.Customer, Flags.Party, Flags.Language, Flags.Date,
            Flags.Where, Flags.Strict, Flags.Force, Flags.Quiet,
        };
        command.SetAction(arguments =>
        {
            var reporter = session.Report(arguments.GetValue(Flags.Quiet));
            var result = session.Generator.Run(Options(arguments, arguments.GetRequiredValue(paths)), reporter);
            reporter.Conclude();
            return (int)result.ExitCode;
        });
        return command;
    }

    private static GenerateOptions Options(ParseResult arguments, string[] paths)
    {
        var options = new GenerateOptions { Paths = [.. paths] };
        return options with
        {
            OutputFolder = arguments.GetValue(Flags.Output) ?? options.OutputFolder,
            Formats = arguments.GetValue(Flags.Formats) is { Length: > 0 } formats ? [.. formats] : options.Formats,
            Template = arguments.GetValue(Flags.Template) ?? options.Template,
            Customer = arguments.GetValue(Flags.Customer),
            Party = arguments.GetValue(Flags.Party),
            Language = arguments.GetValue(Flags.Language),
            Date = arguments.GetValue(Flags.Date),
            Variants = Flags.Variants(arguments),
            Strict = arguments.GetValue(Flags.Strict),
            Force = arguments.GetValue(Flags.Force),
        };
    }
}
