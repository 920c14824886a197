using System.CommandLine;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Runs;
using ChecklistGen.Text;

namespace ChecklistGen.Cli.Commands;

/// <summary><c>explain</c>: the page behind a code.</summary>
internal static class ExplainCommand
{
    public static Command Create(Session session)
    {
        var code = new Argument<string?>("CODE") { Description = "A code such as CG0012, or a rule's name; none lists all.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Say what a code means, why it matters, and what to do.") { code };
        command.SetAction(arguments => (int)Explain(arguments.GetValue(code), session));
        return command;
    }

    private static ExitCode Explain(string? code, Session session)
    {
        if (code is null)
        {
            foreach (var rule in AllDiagnostics.Rules)
                session.Output.WriteLine($"{rule.Code}  {rule.Name}");
            return ExitCode.Done;
        }

        if (AllDiagnostics.Find(code) is { } found)
        {
            session.Output.Write(AllDiagnostics.Explain(found)!.Text);
            return ExitCode.Done;
        }

        session.Error.WriteLine($"error: there is no code `{code}`");
        session.Error.WriteLine($"  = help: {Suggestion.For(code, AllDiagnostics.Rules.Select(r => r.Code).Concat(AllDiagnostics.Rules.Select(r => r.Name))) switch
        {
            { } near => $"did you mean `{near}`?",
            null => "`checklistgen explain` lists all",
        }}");
        return ExitCode.CouldNotRun;
    }
}
