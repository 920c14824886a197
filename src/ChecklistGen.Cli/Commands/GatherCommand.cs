using System.CommandLine;

namespace ChecklistGen.Cli.Commands;

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
