using System.Runtime.InteropServices;

namespace ChecklistGen.Cli.Terminal;

/// <summary>The first process of a container: the kernel sends it no signal that it does not handle, so Ctrl+C would not stop it.</summary>
internal static class FirstProcess
{
    private const int ExitCodeOfSignals = 128; // as shells report them

    // Handlers end with the objects that registered them.
    private static readonly List<PosixSignalRegistration> Handlers = [];

    /// <summary>Ends this process when it is asked to, if it is the first one; otherwise signals do that anyway.</summary>
    public static void EndOnSignals()
    {
        if (OperatingSystem.IsWindows() || Environment.ProcessId != 1)
            return;
        Handlers.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => Environment.Exit(ExitCodeOfSignals + 2)));
        Handlers.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => Environment.Exit(ExitCodeOfSignals + 15)));
    }
}
