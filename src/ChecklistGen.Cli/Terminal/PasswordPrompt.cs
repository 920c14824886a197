using System.Text;

namespace ChecklistGen.Cli.Terminal;

/// <summary>Asks the person at the terminal for a password, which is not shown.</summary>
internal static class PasswordPrompt
{
    /// <summary>The password that was typed; null if Escape was pressed.</summary>
    public static string? Ask(string question)
    {
        Console.Error.Write(question);
        var password = new StringBuilder();
        while (true)
        {
            var key = Console.ReadKey(intercept: true);
            if (key.Key == ConsoleKey.Backspace)
            {
                password.Length = Math.Max(0, password.Length - 1);
            }
            else if (key.Key is not (ConsoleKey.Enter or ConsoleKey.Escape))
            {
                password.Append(key.KeyChar);
            }
            else
            {
                Console.Error.Write('\n');
                return key.Key == ConsoleKey.Enter ? password.ToString() : null;
            }
        }
    }
}
