using System.CommandLine;
using System.CommandLine.Parsing;

namespace ChecklistGen.Cli.Commands;

/// <summary>The files and folders that a command works on.</summary>
internal static class PathArgument
{
    public static Argument<string[]> Create(string description)
    {
        var argument = new Argument<string[]>("PATH") { Description = description, Arity = ArgumentArity.OneOrMore };
        argument.Validators.Add(RefuseOptions);
        return argument;
    }

    // A mistyped option would pass for a path.
    private static void RefuseOptions(ArgumentResult result)
    {
        var option = result.Tokens.Select(t => t.Value).FirstOrDefault(t => t.StartsWith('-') && t.Length > 1);
        if (option is not null)
            result.AddError(UnknownOption.Describe(option, result.Parent as CommandResult));
    }
}
