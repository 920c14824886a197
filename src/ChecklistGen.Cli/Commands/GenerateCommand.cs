using System.CommandLine;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Runs;
using ChecklistGen.Settings;

namespace ChecklistGen.Cli.Commands;

/// <summary><c>generate</c>: pages in, documents out.</summary>
internal static class GenerateCommand
{
    private static readonly Option<bool> WatchFlag = Flags.Switch("--watch", "Make everything again whenever a page, the template or a setting is saved.");
    private static readonly Option<bool> TimingsFlag = Flags.Switch("--timings", "Print how long each stage took.");

    public static Command Create(Session session)
    {
        var paths = Flags.Paths("Pages, or folders of pages; `-` is a page on standard input.");
        var command = new Command("generate", "Make a checklist of each page's obligations.")
        {
            paths, Flags.Of(RunOption.All.Where(o => o.Flag is not null)), Flags.InputName, Flags.Config, WatchFlag, TimingsFlag, Flags.Quiet,
        };
        command.SetAction(arguments => (int)(arguments.GetValue(WatchFlag)
            ? Watch(arguments, arguments.GetRequiredValue(paths), session)
            : Generate(arguments, arguments.GetRequiredValue(paths), session)));
        return command;
    }

    private static ExitCode Generate(ParseResult arguments, string[] paths, Session session, Action<RunOptions?>? beforeRun = null)
    {
        using var reporter = session.Report(arguments.GetValue(Flags.Quiet));
        var options = Flags.Read(arguments, paths, session, reporter);
        beforeRun?.Invoke(options);
        if (options is null)
            return ExitCode.CouldNotRun;
        var timings = arguments.GetValue(TimingsFlag) ? session.StartTimings() : null;
        var result = session.Generator(timings).Run(options, reporter);
        reporter.Conclude(result);
        if (timings is not null)
            session.Error.Write(TimingTable.Of(timings).In(session.Width));
        return result.ExitCode;
    }

    // Whatever goes wrong is reported, and may be fixed by the next save; the options may change as well.
    private static ExitCode Watch(ParseResult arguments, string[] paths, Session session)
    {
        while (true)
        {
            // Watching begins before the pages are read, so that no save is missed.
            SourceWatch? watch = null;
            try
            {
                var exitCode = Generate(arguments, paths, session, options => watch = Begin(arguments, paths, options));
                session.Output.Flush();
                session.Error.WriteLine("waiting for changes; Ctrl+C stops");
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
        // A template's partials and words are beside it.
        var folderOfTemplate = options is not null && File.Exists(options.Template) ? Path.GetDirectoryName(Path.GetFullPath(options.Template)) : null;
        return [.. paths, .. files.OfType<string>(), .. folderOfTemplate is null ? Array.Empty<string>() : [folderOfTemplate]];
    }
}
