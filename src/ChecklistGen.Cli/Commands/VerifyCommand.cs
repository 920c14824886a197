using System.CommandLine;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Commands.Verification;
using ChecklistGen.Runs;

namespace ChecklistGen.Cli.Commands;

/// <summary><c>verify</c>: whether outputs and their sources are unchanged, and who signed what.</summary>
internal static class VerifyCommand
{
    public static Command Create(Session session)
    {
        var argument = new Argument<string>("PATH") { Description = "A folder that `generate` wrote into, or a PDF file that was signed." };
        var command = new Command("verify", "Find changed files, and who signed; exit 1 if any changed.")
        {
            argument, Flags.Trust, Flags.Json, Flags.Quiet,
        };
        command.SetAction(arguments =>
        {
            var path = arguments.PathOf(argument);
            return (int)(session.Verifier.IsFile(path) ? VerifyFile(path, arguments, session) : VerifyFolder(path, arguments, session));
        });
        return command;
    }

    private static ExitCode VerifyFolder(string folder, ParseResult arguments, Session session)
    {
        if (session.Verifier.Run(folder, arguments.PathOf(Flags.Trust), session.Report(arguments.GetValue(Flags.Quiet))) is not { } result)
            return ExitCode.CouldNotRun;
        if (arguments.GetValue(Flags.Json))
            session.Write(VerifyData.ToJson(result));
        else
            new VerifyPrinter(session.Output).Print(result);
        return result.ExitCode;
    }

    private static ExitCode VerifyFile(string file, ParseResult arguments, Session session)
    {
        if (session.Verifier.RunFile(file, arguments.PathOf(Flags.Trust), session.Report(arguments.GetValue(Flags.Quiet))) is not { } result)
            return ExitCode.CouldNotRun;
        if (arguments.GetValue(Flags.Json))
            session.Write(VerifyData.ToJson(result));
        else
            new VerifyPrinter(session.Output).Print(result);
        return result.ExitCode;
    }
}

/// <summary><c>gather</c>: one manifest over the folders of several runs.</summary>
internal static class GatherCommand
{
    public static Command Create(Session session)
    {
        var folder = new Argument<string>("DIR") { Description = "A folder with folders that `generate` wrote into." };
        var command = new Command("gather", "Make one manifest of those in the folders below.") { folder, Flags.Quiet };
        command.SetAction(arguments =>
        {
            using var reporter = session.Report(arguments.GetValue(Flags.Quiet));
            return (int)session.ManifestGatherer.Run(arguments.PathOf(folder), reporter);
        });
        return command;
    }
}
