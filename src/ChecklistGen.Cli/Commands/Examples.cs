namespace ChecklistGen.Cli.Commands;

/// <summary>The examples that help shows, by command; a test runs each of them.</summary>
internal static class Examples
{
    /// <summary>The three that show what the program is for.</summary>
    public static readonly (string Command, string Comment)[] OfProgram =
    [
        ("checklistgen generate seeds", "a PDF and a Word file for each service"),
        ("checklistgen generate seeds -t handover --lang fr -f docx", "in French, to fill in"),
        ("checklistgen lint seeds", "what an auditor would find"),
    ];

    private static readonly Dictionary<string, string> ByCommand = new(StringComparer.Ordinal)
    {
        ["generate"] = "checklistgen generate seeds -t audit --customer \"Example SA\" -f pdf -o audits",
        ["list"] = "checklistgen list seeds --json",
        ["lint"] = "checklistgen lint seeds --format sarif --strict",
        ["diff"] = "checklistgen diff seeds seeds --format json",
        ["status"] = "checklistgen status returned.docx --json",
        ["verify"] = "checklistgen verify checklists",
        ["gather"] = "checklistgen gather parts",
        ["render"] = "checklistgen render page.sbn-md --data page.json",
        ["templates"] = "checklistgen templates eject onboarding ./ours",
        ["eject"] = "checklistgen templates eject onboarding ./ours",
        ["explain"] = "checklistgen explain CG0012",
        ["completion"] = "checklistgen completion bash > ~/.local/share/bash-completion/completions/checklistgen",
    };

    /// <summary>A command's example; null for one that needs none.</summary>
    public static string? Of(string command) => ByCommand.GetValueOrDefault(command);

    /// <summary>All of them.</summary>
    public static IEnumerable<string> All => OfProgram.Select(e => e.Command).Concat(ByCommand.Values).Distinct(StringComparer.Ordinal);
}
