using System.Runtime.InteropServices;
using System.Text;

namespace ChecklistGen.Cli.Terminal;

/// <summary>
/// Lets a console of Windows show what terminals elsewhere show anyway: UTF-8, and colours. What it was set to before is set again at the end.
/// </summary>
internal sealed class WindowsConsole : IDisposable
{
    private const int StandardOutput = -11; // STD_OUTPUT_HANDLE
    private const uint ReadEscapes = 4; // ENABLE_VIRTUAL_TERMINAL_PROCESSING

    private readonly Encoding _encoding = Console.OutputEncoding;
    private readonly uint? _mode;

    private WindowsConsole()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (GetConsoleMode(GetStdHandle(StandardOutput), out var mode) && SetConsoleMode(GetStdHandle(StandardOutput), mode | ReadEscapes))
            _mode = mode;
    }

    /// <summary>Prepares the console; null where there is none to prepare.</summary>
    public static IDisposable? Prepare() =>
        OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected) ? new WindowsConsole() : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_mode is { } mode)
            SetConsoleMode(GetStdHandle(StandardOutput), mode);
        Console.OutputEncoding = _encoding;
    }

    [DllImport("kernel32")]
    private static extern nint GetStdHandle(int stream);

    [DllImport("kernel32")]
    private static extern bool GetConsoleMode(nint console, out uint mode);

    [DllImport("kernel32")]
    private static extern bool SetConsoleMode(nint console, uint mode);
}
