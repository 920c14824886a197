using System.CommandLine;
using System.CommandLine.Parsing;
using ChecklistGen.Text;

namespace ChecklistGen.Cli.Commands;

/// <summary>Explains what is wrong with a command line; the library's own messages suggest no remedy.</summary>
internal static class ParseProblems
{
    /// <summary>The problems and what to do about them, each as a line.</summary>
    /// <param name="parsed">What the library made of the command line.</param>
    /// <param name="arguments">The command line.</param>
    public static (IReadOnlyList<string> Problems, string Help) Of(ParseResult parsed, IEnumerable<string> arguments)
    {
        var command = parsed.CommandResult.Command;
        if (ValueOfSwitch(parsed, arguments) is { } value)
            return ([$"`{value.Switch}` takes no value, and was given `{value.Value}`"], $"write `{value.Switch}` alone, or leave it out");
        // After an unknown command, everything that follows is an error too.
        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var word, ..])
            return UnknownCommand(command, word);
        var missing = MissingIn(parsed).ToList();
        var problems = missing.Concat(EmptyIn(parsed)).Concat(WrongIn(parsed)).Concat(LeftOverIn(parsed)).Distinct(StringComparer.Ordinal).ToList();
        // A kind of error that is not handled above.
        if (problems.Count == 0)
            problems.AddRange(parsed.Errors.Select(e => PlainText.OnOneLine(e.Message)));
        var example = missing.Count > 0 ? Examples.Of(command) : null;
        return (problems, $"`{PathOf(command)} -h` shows what it takes{(example is null ? "" : $"; for instance `{example}`")}");
    }

    /// <summary>A switch with a value, as in <c>--strict=yes</c>, which the library would take for an argument; null where there is none.</summary>
    public static (string Switch, string Value)? ValueOfSwitch(ParseResult parsed, IEnumerable<string> arguments)
    {
        var switches = parsed.CommandResult.Command.Options.Where(o => o.Arity.MaximumNumberOfValues == 0).SelectMany(o => o.Aliases.Append(o.Name)).ToHashSet(StringComparer.Ordinal);
        return arguments.TakeWhile(a => a != "--")
            .Select(a => a.Split(['=', ':'], 2))
            .Where(parts => parts.Length == 2 && switches.Contains(parts[0]))
            .Select(parts => ((string, string)?)(parts[0], parts[1]))
            .FirstOrDefault();
    }

    /// <summary>Values that are empty, such as a variable that a script has not set: no path is, nor the name of anything that exists.</summary>
    public static IEnumerable<string> EmptyIn(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return command.Arguments.Where(a => IsEmpty(parsed.GetResult(a))).Select(a => $"`{a.Name.TrimEnd('.')}` is empty")
            .Concat(command.Options.Where(o => o.Name is not ("--customer" or "--reason" or "--format") && IsEmpty(parsed.GetResult(o))).Select(o => $"`{o.Name}` needs a value: {o.HelpName}"));

        static bool IsEmpty(SymbolResult? result) => result?.Tokens.Any(t => t.Value.Length == 0) == true;
    }

    /// <summary>The problem with a value outside of a fixed set; null if it is in the set.</summary>
    public static string? UnlessAmong(string value, string taker, IReadOnlyCollection<string> values) =>
        values.Contains(value, StringComparer.Ordinal) ? null : $"`{taker}` does not take `{value}`; {Suggestion.HelpFor(value, values)}";

    private static (IReadOnlyList<string> Problems, string Help) UnknownCommand(Command parent, string word)
    {
        var help = $"`{PathOf(parent)} -h` shows the commands";
        if (word.StartsWith('-'))
            return ([NoOption(word, parent)], help);
        var above = parent is RootCommand ? "" : $"{parent.Name} ";
        if (parent.Subcommands.FirstOrDefault(c => c.Subcommands.Any(s => s.Name == word)) is { } owner)
            return ([$"there is no command `{word}`; did you mean `{owner.Name} {word}`?"], help);
        var near = Suggestion.For(word, parent.Subcommands.Select(c => c.Name));
        return ([$"there is no command `{above}{word}`" + (near is null ? "" : $"; did you mean `{above}{near}`?")], help);
    }

    /// <summary>The problem with an option that the command does not have.</summary>
    public static string NoOption(string option, Command command)
    {
        var known = command.Options.Where(o => !o.Hidden).SelectMany(o => o.Aliases.Append(o.Name));
        var near = Suggestion.For(option, known.Where(k => k.StartsWith("--", StringComparison.Ordinal)));
        return near is null ? $"there is no option `{option}`" : $"there is no option `{option}`; did you mean `{near}`?";
    }

    private static IEnumerable<string> MissingIn(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var missing = command.Arguments.Where(a => a.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(a) is not { Tokens.Count: > 0 }).Select(a => (a.Name, a.Description))
            .Concat(command.Options.Where(o => o.Required && parsed.GetResult(o) is not { Implicit: false }).Select(o => ($"{o.Name} {o.HelpName}", o.Description)));
        foreach (var (name, description) in missing)
            yield return $"`{command.Name}` needs `{name}`: {Lower(description ?? "")}";
        foreach (var option in command.Options)
        {
            if (option.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(option) is { Implicit: false, Tokens.Count: 0 } result)
                yield return $"`{result.IdentifierToken?.Value ?? option.Name}` needs a value: {option.HelpName}";
        }
    }

    private static IEnumerable<string> WrongIn(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
        {
            switch (error.SymbolResult)
            {
                case OptionResult { Tokens.Count: > 1 } option when option.Tokens.Count > option.Option.Arity.MaximumNumberOfValues:
                    yield return $"`{option.Option.Name}` takes one value, and was given {string.Join(" and ", option.Tokens.Select(t => $"`{t.Value}`"))}";
                    break;
                case OptionResult { Tokens.Count: > 0 } option when !error.Message.StartsWith("`--", StringComparison.Ordinal):
                    yield return $"`{option.Option.Name}`: {PlainText.OnOneLine(error.Message)}";
                    break;
                case OptionResult { Tokens.Count: > 0 } or ArgumentResult { Tokens.Count: > 0 }:
                    yield return PlainText.OnOneLine(error.Message);
                    break;
            }
        }
    }

    private static IEnumerable<string> LeftOverIn(ParseResult parsed) => parsed.UnmatchedTokens.Select(token =>
        token.StartsWith('-') ? NoOption(token, parsed.CommandResult.Command)
        : parsed.CommandResult.Command.Arguments is { Count: > 0 } arguments ? $"unexpected argument `{token}`: `{parsed.CommandResult.Command.Name}` takes {string.Join(' ', arguments.Select(a => a.Name))} alone"
        : $"unexpected argument `{token}`: `{parsed.CommandResult.Command.Name}` takes none");

    private static string PathOf(Command command) => string.Join(' ', HelpPage.PathOf(command));

    private static string Lower(string sentence) => sentence.Length == 0 ? "" : char.ToLowerInvariant(sentence[0]) + sentence[1..].TrimEnd('.');
}
