using System.Diagnostics;

namespace ChecklistGen.Tests.Support;

/// <summary>The program as a process of its own: to be killed, or to run beside another.</summary>
internal static class CommandProcess
{
    // The program lies beside the tests.
    private static readonly string Program =
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "checklistgen.exe" : "checklistgen");

    /// <summary>How a test starts the program.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="binary">Another build of it; null for the one beside the tests.</param>
    public static ProcessStartInfo StartInfo(IEnumerable<string> arguments, string? binary = null)
    {
        var start = new ProcessStartInfo(binary ?? Program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // As in the tests' own process: counting calls for a better second compilation brings nothing in a second.
        start.Environment["DOTNET_TieredPGO"] = "0";
        // A killed process would leave the pipes for debuggers in the folder for temporary files.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return start;
    }

    public static Process Start(params string[] arguments) => Process.Start(StartInfo(arguments))!;

    /// <summary>Runs it to its end.</summary>
    public static (int ExitCode, string Error) Run(params string[] arguments)
    {
        using var process = Start(arguments);
        return End(process);
    }

    /// <summary>Waits for its end.</summary>
    public static (int ExitCode, string Error) End(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        output.GetAwaiter().GetResult();
        process.WaitForExit();
        return (process.ExitCode, error);
    }
}
