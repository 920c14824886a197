using System.CommandLine;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Generation;
using ChecklistGen.Commands.Verification;

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
