using ChecklistGen.Cli.Commands;
using ChecklistGen.Cli.Terminal;

FirstProcess.EndOnSignals();
using var console = WindowsConsole.Prepare();
using var output = Open(Console.OpenStandardOutput);
using var error = Open(Console.OpenStandardError);
using var session = new Session(new PhysicalWorkspace(Console.OpenStandardInput), output, error, new SessionTerminal
{
    ShowsOutput = !Console.IsOutputRedirected,
    ShowsError = !Console.IsErrorRedirected,
    Columns = ColumnsOfTerminal(),
    AskPassword = Console.IsInputRedirected ? _ => null : PasswordPrompt.Ask,
});
return CommandLine.Run(args, session);

// Whoever closes a stream (`>&-`) wants nothing printed to it.
static Stream Open(Func<Stream> stream)
{
    try
    {
        return stream();
    }
    catch (UnauthorizedAccessException)
    {
        return Stream.Null;
    }
}

// Redirected output has no width, and some terminals report 0.
static int? ColumnsOfTerminal()
{
    if (Console.IsOutputRedirected)
        return null;
    try
    {
        return Console.WindowWidth is > 0 and var columns ? columns : null;
    }
    catch (IOException)
    {
        return null;
    }
}
