using ChecklistGen.Cli.Commands;
using ChecklistGen.Cli.Terminal;

using var output = Console.OpenStandardOutput();
using var error = Console.OpenStandardError();
using var session = new Session(new PhysicalWorkspace(), output, error, watchesOutput: !Console.IsOutputRedirected, watchesError: !Console.IsErrorRedirected,
    askPassword: Console.IsInputRedirected ? null : PasswordPrompt.Ask);
return CommandLine.Run(args, session);
