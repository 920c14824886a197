using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Files;
using ChecklistGen.Runs;
using ChecklistGen.Settings;
using ChecklistGen.Templating;

namespace ChecklistGen.Cli.Commands;

/// <summary>The flags that commands share. Those of a run are made of <see cref="RunOption.All"/>; those that concern the command line alone are defined here.</summary>
internal static class Flags
{
    /// <summary>The format of results for people, where a command has several.</summary>
    public const string Human = "human";

    // The path that means standard input.
    private const string StandardInput = "-";

    private static readonly IEnumerable<string> Checklists = ShippedTemplates.Names.Except([.. ShippedTemplates.Reports, ShippedTemplates.Team], StringComparer.Ordinal);

    private static readonly Dictionary<RunOption, Option> OfRuns =
        RunOption.All.Where(o => o.Flag is not null).ToDictionary(o => o, Create, (IEqualityComparer<RunOption>)ReferenceEqualityComparer.Instance);

    public static Option<string?> Config { get; } = new("--config")
    {
        HelpName = "FILE",
        Description = "Read options from FILE (default: checklistgen.yaml beside the input).",
    };

    public static Option<bool> Quiet { get; } = Switch("--quiet", "Print results and errors only.", "-q");

    public static Option<bool> Json { get; } = Switch("--json", "Print JSON.");

    public static Option<string?> Trust { get; } = new("--trust")
    {
        HelpName = "FILE",
        Description = "Trust the signatures of these certificates, PEM or DER, and no others (default: the system's).",
    };

    /// <summary>The name of the page on standard input.</summary>
    public static Option<string?> InputName { get; } = CreateInputName();

    /// <summary>The group in which help lists a flag; those that concern the command line alone are about the run.</summary>
    public static OptionCategory CategoryOf(Option flag) => OfRuns.FirstOrDefault(o => o.Value == flag).Key?.Category ?? OptionCategory.Run;

    /// <summary>The flags of some of a run's options.</summary>
    public static IEnumerable<Option> Of(params IEnumerable<RunOption> options) => options.Select(o => OfRuns[o]);

    /// <summary>Gives a command several flags.</summary>
    public static void Add(this Command command, IEnumerable<Option> flags)
    {
        foreach (var flag in flags)
            command.Add(flag);
    }

    /// <summary>Applies the flags that were given.</summary>
    public static RunOptions Apply(ParseResult arguments, RunOptions options) => OfRuns.Aggregate(options, (current, flag) =>
        arguments.GetResult(flag.Value) is not { Implicit: false } result
            ? current
            : flag.Key.FromFlag(current.WithoutPlacesOf(flag.Key.Flag!), [.. result.Tokens.Select(t => t.Value)]));

    /// <summary>The options of a run: defaults, configuration, flags; null, with the reason reported, where they can't be read.</summary>
    public static RunOptions? Read(ParseResult arguments, string[] paths, Session session, IRunReporter reporter)
    {
        var input = paths.Contains(StandardInput, StringComparer.Ordinal) ? session.TakeInput(arguments.PathOf(InputName)) : null;
        var defaults = new RunOptions { Paths = [.. paths.Select(p => p == StandardInput ? input! : FilePath.Of(p))], Input = input };
        var outcome = session.RunOptionsReader.Read(defaults, arguments.PathOf(Config), options => Apply(arguments, options));
        foreach (var diagnostic in outcome.Diagnostics)
            reporter.Found(diagnostic);
        return outcome.Succeeded ? outcome.Value : null;
    }

    /// <summary>The path that an option was given; null where it was not.</summary>
    public static string? PathOf(this ParseResult arguments, Option<string?> option) => arguments.GetValue(option) is { } path ? FilePath.Of(path) : null;

    /// <summary>The path that an argument was given.</summary>
    public static string PathOf(this ParseResult arguments, Argument<string> argument) => FilePath.Of(arguments.GetRequiredValue(argument));

    /// <summary>The files and folders that a command works on.</summary>
    public static Argument<string[]> Paths(string description)
    {
        var argument = new Argument<string[]>("PATH") { Description = description, Arity = ArgumentArity.OneOrMore };
        argument.Validators.Add(RefuseOptions);
        return argument;
    }

    /// <summary>An option that takes no value.</summary>
    public static Option<bool> Switch(string name, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, Arity = ArgumentArity.Zero };

    /// <summary>Lets shells offer values of an option, each behind those that a list already has.</summary>
    public static void Offer(this Option option, IEnumerable<string> values) => option.CompletionSources.Add(context =>
    {
        var before = context.WordToComplete[..(context.WordToComplete.LastIndexOf(',') + 1)];
        return values.Select(v => new CompletionItem(before + v));
    });

    /// <summary>Lets an option take one of these values.</summary>
    public static Option<string> Among(this Option<string> option, params IReadOnlyCollection<string> values)
    {
        option.Offer(values);
        option.Validators.Add(result =>
        {
            foreach (var problem in result.Tokens.Select(t => ParseProblems.UnlessAmong(t.Value, option.Name, values)).OfType<string>())
                result.AddError(problem);
        });
        return option;
    }

    private static Option Create(RunOption option)
    {
        string[] aliases = option.Alias is { } alias ? [alias] : [];
        Option flag = option.Takes is null ? Switch(option.Flag!, option.Help, aliases)
            : option.Repeats ? new Option<string[]>(option.Flag!, aliases)
            : new Option<string?>(option.Flag!, aliases);
        flag.HelpName = option.Takes;
        flag.Description = option.Help;
        if (option.Takes is not null)
            flag.Validators.Add(result => Check(result, option));
        flag.Offer(option == RunOption.Template ? Checklists : option == RunOption.Language ? ShippedTemplates.Languages : option.Values);
        return flag;
    }

    private static Option<string?> CreateInputName()
    {
        var option = new Option<string?>("--stdin-name")
        {
            HelpName = "FILE",
            Description = "Call the page on standard input (`-`) FILE, whose ending says its format (default: by what is in it).",
        };
        option.Validators.Add(result =>
        {
            if (result.Parent is CommandResult command && !command.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).Any(t => t.Value == StandardInput))
                result.AddError("`--stdin-name` needs `-` among the paths");
        });
        return option;
    }

    private static void Check(OptionResult result, RunOption option)
    {
        foreach (var problem in result.Tokens.Select(t => option.ProblemWith(t.Value)).OfType<string>())
            result.AddError(problem);
    }

    // A mistyped option would be taken for a path.
    private static void RefuseOptions(ArgumentResult result)
    {
        var option = result.Tokens.Select(t => t.Value).FirstOrDefault(t => t.StartsWith('-') && t.Length > 1);
        if (option is not null)
            result.AddError(ParseProblems.NoOption(option, ((CommandResult)result.Parent!).Command));
    }
}
