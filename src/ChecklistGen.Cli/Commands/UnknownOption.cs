using System.CommandLine.Parsing;
using ChecklistGen.Text;

namespace ChecklistGen.Cli.Commands;

/// <summary>Says what an option was probably meant to be.</summary>
internal static class UnknownOption
{
    public static string Describe(string option, CommandResult? command)
    {
        var known = (command?.Command.Options ?? []).Where(o => !o.Hidden).SelectMany(o => o.Aliases.Append(o.Name));
        var near = Suggestion.For(option, known.Where(k => k.StartsWith("--", StringComparison.Ordinal)));
        return near is null ? $"there is no option `{option}`" : $"there is no option `{option}`; did you mean `{near}`?";
    }
}
