using System.CommandLine;
using System.CommandLine.Completions;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Runs;

namespace ChecklistGen.Cli.Commands;

/// <summary><c>completion</c>: prints a shell's completion script, which asks the program for candidates.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _checklistgen() {
                local line="${COMP_LINE:0:COMP_POINT}" word="${COMP_WORDS[COMP_CWORD]}"
                line="${line#"${COMP_WORDS[0]}"}"
                line="${line# }"
                mapfile -t COMPREPLY < <(checklistgen "[suggest:${#line}]" "$line" 2>/dev/null | while IFS= read -r found; do
                    [ "${found#"$word"}" = "$found" ] && [ -n "$word" ] || printf '%s\n' "$found"
                done)
            }
            complete -o default -F _checklistgen checklistgen
            """,
        ["zsh"] = """
            #compdef checklistgen
            _checklistgen() {
                local line="${(j: :)words[2,CURRENT]}"
                local -a found
                found=("${(@f)$(checklistgen "[suggest:${#line}]" "$line" 2>/dev/null)}")
                compadd -- $found
                _files
            }
            # From a folder of $fpath this file is the function, called for the first completion; otherwise it is sourced.
            if [ "$funcstack[1]" = _checklistgen ]; then
                _checklistgen "$@"
            else
                compdef _checklistgen checklistgen
            fi
            """,
        ["fish"] = """
            function __checklistgen_complete
                set -l line (string replace -r '^\S+\s*' '' -- (commandline -cp))
                checklistgen "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
            end
            complete -c checklistgen -a '(__checklistgen_complete)'
            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName checklistgen -ScriptBlock {
                param($word, $ast, $position)
                # The syntax tree leaves out the blanks at the end, which say that a word is done.
                $typed = $position - $ast.Extent.StartOffset
                $line = $ast.ToString().PadRight($typed).Substring(0, $typed) -replace '^\S+\s*', ''
                checklistgen "[suggest:$($line.Length)]" $line 2>$null |
                    Where-Object { $_.StartsWith($word) } |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }
            """,
    };

    public static Command Create(Session session)
    {
        var shell = new Argument<string>("SHELL") { Description = $"{string.Join(", ", Scripts.Keys)} (or powershell)." };
        shell.CompletionSources.Add(_ => Scripts.Keys.Select(s => new CompletionItem(s)));
        shell.Validators.Add(result =>
        {
            if (ParseProblems.UnlessAmong(ShellOf(result.Tokens[0].Value), "completion", Scripts.Keys) is { } problem)
                result.AddError(problem);
        });
        var command = new Command("completion", "Print a script by which a shell completes this command.") { shell };
        command.SetAction(arguments =>
        {
            session.Output.WriteLine(Scripts[ShellOf(arguments.GetRequiredValue(shell))].ReplaceLineEndings("\n"));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static string ShellOf(string name) => name.ToLowerInvariant() is var shell && shell == "powershell" ? "pwsh" : shell;
}
