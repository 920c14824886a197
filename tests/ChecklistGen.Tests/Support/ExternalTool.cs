using System.Diagnostics;

namespace ChecklistGen.Tests.Support;

/// <summary>Programs that aren't ours and that check what we wrote: poppler, qpdf, LibreOffice, Chromium.</summary>
/// <remarks>Where one is missing the test is skipped and says why; with CHECKLISTGEN_REQUIRE_TOOLS=1, as on CI, it fails.</remarks>
internal static class ExternalTool
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);

    /// <summary>Runs a program and gives back what it printed; fails the test when it exits with anything but 0.</summary>
    public static string Run(string program, params string[] arguments)
    {
        var (exitCode, output, error) = TryRun(program, arguments);
        Assert.True(exitCode == 0, $"{program} {string.Join(' ', arguments)} exited with {exitCode}:\n{output}\n{error}");
        return output;
    }

    /// <summary>Runs a program whatever its exit code.</summary>
    public static (int ExitCode, string Output, string Error) TryRun(string program, params string[] arguments)
    {
        Require(program);
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} did not end within {Patience.TotalSeconds:0} s");
        }

        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    /// <summary>Skips the test, or fails it on CI, where a program is not on the PATH; gives back where it is.</summary>
    public static string Require(string program)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return RequireFile(folders.Select(f => Path.Combine(f, program)).FirstOrDefault(File.Exists) ?? program, $"`{program}` is not installed");
    }

    /// <summary>Skips the test, or fails it on CI, where a file is not there; gives back its path.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="reason">What to say where it is missing.</param>
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
