using System.Diagnostics;

namespace ChecklistGen.Tests.Support;

/// <summary>Third-party programs that check our output: poppler, qpdf, LibreOffice, Chromium.</summary>
/// <remarks>If one is missing, the test is skipped with a reason; with CHECKLISTGEN_REQUIRE_TOOLS=1, as on CI, it fails.</remarks>
internal static class ExternalTool
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);

    /// <summary>Runs a program and returns its output; fails the test unless it exits with 0.</summary>
    public static string Run(string program, params string[] arguments)
    {
        var (exitCode, output, error) = TryRun(program, arguments);
        Assert.True(exitCode == 0, $"{program} {string.Join(' ', arguments)} exited with {exitCode}:\n{output}\n{error}");
        return output;
    }

    /// <summary>Runs a program, with any exit code.</summary>
    public static (int ExitCode, string Output, string Error) TryRun(string program, params string[] arguments) =>
        TryRun(new ProcessStartInfo(program, arguments));

    /// <inheritdoc cref="TryRun(string, string[])"/>
    public static (int ExitCode, string Output, string Error) TryRun(ProcessStartInfo start)
    {
        Require(start.FileName);
        start.UseShellExecute = false;
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{start.FileName} did not end within {Patience.TotalSeconds:0} s");
        }

        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    /// <summary>Returns a program's path; if it is not on the PATH, skips the test or, on CI, fails it.</summary>
    public static string Require(string program)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return RequireFile(folders.Select(f => Path.Combine(f, program)).FirstOrDefault(File.Exists) ?? program, $"`{program}` is not installed");
    }

    /// <summary>Returns a file's path; if it does not exist, skips the test or, on CI, fails it.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="reason">The reason if it is missing.</param>
    public static string RequireFile(string path, string reason)
    {
        if (File.Exists(path))
            return path;
        if (Environment.GetEnvironmentVariable("CHECKLISTGEN_REQUIRE_TOOLS") == "1")
            Assert.Fail($"{reason}, and CHECKLISTGEN_REQUIRE_TOOLS=1 asks for it");
        Assert.Skip(reason);
        return path;
    }
}
