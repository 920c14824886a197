using System.Diagnostics;
using System.Text;
using ChecklistGen.Cli;
using ChecklistGen.Cli.Commands;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Tests.Pdf.SelfCheck;

namespace ChecklistGen.Tests.Support;

/// <summary>The output and exit code of a run of the command.</summary>
/// <remarks>
/// It runs in this process: the program's code without its start-up. With CHECKLISTGEN_BINARY, as on CI after the native
/// build, that binary runs instead.
/// </remarks>
internal sealed record CommandRun(int ExitCode, byte[] Results, string Error)
{
    private static readonly string? Binary = Environment.GetEnvironmentVariable("CHECKLISTGEN_BINARY");

    /// <summary>The program's file, for shells.</summary>
    public static string Program { get; } = Binary ?? Path.Combine(AppContext.BaseDirectory, "checklistgen");

    /// <summary>Runs <c>checklistgen</c> with arguments; every PDF file it writes must pass the self-check.</summary>
    public static CommandRun Of(params string[] arguments) => Checked(Binary is null ? InProcess(arguments) : InFolder(Environment.CurrentDirectory, arguments));

    /// <summary>Runs <c>checklistgen</c> with arguments and something on standard input.</summary>
    public static CommandRun WithInput(byte[] input, params string[] arguments) => Checked(InProcess(arguments, () => new MemoryStream(input)));

    private static CommandRun Checked(CommandRun run)
    {
        foreach (var path in run.Lines.Where(l => l.EndsWith(".pdf", StringComparison.Ordinal) && File.Exists(l)))
            PdfSelfCheck.AssertClean(File.ReadAllBytes(path));
        if (run.Results.AsSpan().StartsWith("%PDF-"u8))
            PdfSelfCheck.AssertClean(run.Results);
        return run;
    }

    /// <summary>Standard output as text.</summary>
    public string Output { get; } = Encoding.UTF8.GetString(Results);

    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs the program itself with a command line typed in a folder, <c>checklistgen generate seeds --customer "Example SA"</c>, and further environment variables.</summary>
    public static CommandRun AsTyped(string folder, string command, params (string Name, string Value)[] environment) =>
        InFolder(folder, Arguments(command), environment);

    /// <summary>Runs a command line typed in a folder, in this process: its current folder is that one meanwhile, so only tests of <see cref="LoneTests"/> can do this.</summary>
    public static CommandRun AsTypedAlone(string folder, string command)
    {
        if (Binary is not null)
            return AsTyped(folder, command);
        var before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = folder;
        try
        {
            return InProcess(Arguments(command));
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }

    private static string[] Arguments(string command)
    {
        var words = command.Split('"').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.Equal("checklistgen", words[0]);
        return [.. words.Skip(1)];
    }

    private static CommandRun InProcess(string[] arguments, Func<Stream>? openInput = null)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var session = new Session(new PhysicalWorkspace(openInput), output, error);
        var exitCode = CommandLine.Run(arguments, session);
        session.Output.Flush();
        return new CommandRun(exitCode, output.ToArray(), Encoding.UTF8.GetString(error.ToArray()));
    }

    private static CommandRun InFolder(string folder, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = CommandProcess.StartInfo(arguments, Binary);
        start.WorkingDirectory = folder;
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return new CommandRun(process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult());
    }
}
