using System.Text;
using ChecklistGen.Cli;
using ChecklistGen.Cli.Terminal;

// Plain UTF-8, \n at line ends: what is printed is read by other programs, on any machine.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
return CommandLine.Run(args, new Session(new PhysicalWorkspace(), output, error));
