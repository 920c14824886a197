using System.Diagnostics;

namespace ChecklistGen.Tests.Files;

/// <summary>The program as a process of its own: to be killed, or to run beside another.</summary>
internal static class CommandProcess
{
    // The program lies beside the tests.
    private static readonly string Program =
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "checklistgen.exe" : "checklistgen");

    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // As in the tests' own process: counting calls for a better second compilation brings nothing in a second.
        start.Environment["DOTNET_TieredPGO"] = "0";
        return Process.Start(start)!;
    }

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
