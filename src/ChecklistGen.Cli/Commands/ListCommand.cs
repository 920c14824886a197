using System.CommandLine;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Generation;
using ChecklistGen.Listing;

namespace ChecklistGen.Cli.Commands;

/// <summary><c>list</c>: each page in figures.</summary>
internal static class ListCommand
{
    public static Command Create(Session session)
    {
        var paths = PathArgument.Create("Pages, or folders of pages.");
        var command = new Command("list", "Show services and how much of each is yours.") { paths, Flags.Party, Flags.Where, Flags.Date, Flags.Config, Flags.Strict, Flags.Json, Flags.Quiet };
        command.SetAction(arguments =>
        {
            var reporter = session.Report(arguments.GetValue(Flags.Quiet));
            if (session.ReadOptions(arguments, arguments.GetRequiredValue(paths), reporter) is not { } options)
                return (int)ExitCode.CouldNotRun;
            var (pages, exitCode) = session.Lister.Run(options, reporter);
            if (arguments.GetValue(Flags.Json))
                session.WriteJson(pages.Select(p => p.ToData()));
            else
                session.Output.Write(TableOf(pages).ToString());
            return (int)exitCode;
        });
        return command;
    }

    private static TextTable TableOf(IEnumerable<PageSummary> pages)
    {
        var table = new TextTable("service", "activities>", "obligations>", "R>", "A>", "both>", "shared>", "not understood>", "findings>", "file");
        foreach (var page in pages)
        {
            var counts = page.Counts;
            table.Add(
                page.Page.Service.Name, counts.Activities, counts.Obligations, counts.Responsible, counts.Accountable, counts.Both,
                counts.Shared, counts.NotUnderstood, page.Findings, page.Page.Path);
        }

        return table;
    }
}
