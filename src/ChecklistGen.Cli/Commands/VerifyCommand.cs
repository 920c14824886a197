using System.CommandLine;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Commands.Verification;
using ChecklistGen.Runs;

namespace ChecklistGen.Cli.Commands;

/// <summary><c>verify</c>: whether a folder of outputs is as it was made, and its sources too.</summary>
internal static class VerifyCommand
{
    public static Command Create(Session session)
    {
        var folder = new Argument<string>("DIR") { Description = "A folder that `generate` wrote into." };
        var command = new Command("verify", "Say which files were changed since they were made: exit 0 none, 1 some.") { folder, Flags.Json, Flags.Quiet };
        command.SetAction(arguments =>
        {
            var path = arguments.GetRequiredValue(folder);
            var result = session.Verifier.Run(path.Length > 1 ? path.TrimEnd('/') : path, session.Report(arguments.GetValue(Flags.Quiet)));
            if (result is null)
                return (int)ExitCode.CouldNotRun;
            if (arguments.GetValue(Flags.Json))
                session.Write(VerifyData.ToJson(result));
            else
                new VerifyPrinter(session.Output).Print(result);
            return (int)result.ExitCode;
        });
        return command;
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
            var path = arguments.GetRequiredValue(folder);
            using var reporter = session.Report(arguments.GetValue(Flags.Quiet));
            return (int)session.ManifestGatherer.Run(path.Length > 1 ? path.TrimEnd('/') : path, reporter);
        });
        return command;
    }
}
