using ChecklistGen.Cli.Commands;
using ChecklistGen.Cli.Terminal;

using var output = Console.OpenStandardOutput();
using var error = Console.OpenStandardError();
using var session = new Session(new PhysicalWorkspace(Console.OpenStandardInput), output, error, watchesOutput: !Console.IsOutputRedirected, watchesError: !Console.IsErrorRedirected,
    askPassword: Console.IsInputRedirected ? null : PasswordPrompt.Ask, columns: ColumnsOfTerminal());
return CommandLine.Run(args, session);

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
