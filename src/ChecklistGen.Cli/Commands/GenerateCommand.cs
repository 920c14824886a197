using System.CommandLine;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Settings;
using ChecklistGen.Generation;

namespace ChecklistGen.Cli.Commands;

/// <summary><c>generate</c>: pages in, documents out.</summary>
internal static class GenerateCommand
{
    public static Command Create(Session session)
    {
        var paths = PathArgument.Create("Pages, or folders of pages.");
        var watch = new Option<bool>("--watch") { Description = "Make everything again whenever a page, the template or a setting is saved." };
        var command = new Command("generate", "Make a checklist of each page's obligations.")
        {
            paths, Flags.Output, Flags.Formats, Flags.Template, Flags.Customer, Flags.Party, Flags.Language, Flags.Date, Flags.Theme,
            Flags.ReferenceDocument, Flags.Answers, Flags.Framework, Flags.Where, Flags.Combined, Flags.Fillable, Flags.NoAttachments, Flags.ClassicPdf, Flags.Protect,
            Flags.Set, Flags.Config, Flags.Strict, Flags.Force, watch, Flags.Timings, Flags.Quiet,
        };
        command.SetAction(arguments => (int)(arguments.GetValue(watch)
            ? Watch(arguments, arguments.GetRequiredValue(paths), session)
            : Generate(arguments, arguments.GetRequiredValue(paths), session)));
        return command;
    }

    private static ExitCode Generate(ParseResult arguments, string[] paths, Session session, Action<RunOptions?>? beforeRun = null)
    {
        using var reporter = session.Report(arguments.GetValue(Flags.Quiet));
        var options = session.ReadOptions(arguments, paths, reporter);
        beforeRun?.Invoke(options);
        if (options is null)
            return ExitCode.CouldNotRun;
        var timings = arguments.GetValue(Flags.Timings) ? session.StartTimings() : null;
        var result = session.Generator(timings).Run(options, reporter);
        reporter.Conclude(result);
        if (timings is not null)
            session.Error.Write(TimingTable.Of(timings).ToString());
        return result.ExitCode;
    }

    // Whatever goes wrong is told, and mended with the next save; the options may change too.
    private static ExitCode Watch(ParseResult arguments, string[] paths, Session session)
    {
        while (true)
        {
            // Watching begins before the pages are read: what is saved meanwhile counts.
            SourceWatch? watch = null;
            try
            {
                var exitCode = Generate(arguments, paths, session, options => watch = Begin(arguments, paths, options));
                session.Output.Flush();
                session.Error.WriteLine("waiting for a change; Ctrl+C ends");
                if (!watch!.WaitForChange(session.Stop))
                    return exitCode;
            }
            finally
            {
                watch?.Dispose();
            }
        }
    }

    private static SourceWatch Begin(ParseResult arguments, string[] paths, RunOptions? options) =>
        new(WatchedPaths(arguments, paths, options), (options ?? new RunOptions { Paths = [.. paths] }).OutputFolder);

    private static IEnumerable<string> WatchedPaths(ParseResult arguments, string[] paths, RunOptions? options)
    {
        var files = new[] { arguments.GetValue(Flags.Config), options?.Theme, options?.ReferenceDocument };
        // A template's partials and words lie beside it.
        var folderOfTemplate = options is not null && File.Exists(options.Template) ? Path.GetDirectoryName(Path.GetFullPath(options.Template)) : null;
        return [.. paths, .. files.OfType<string>(), .. folderOfTemplate is null ? Array.Empty<string>() : [folderOfTemplate]];
    }
}
