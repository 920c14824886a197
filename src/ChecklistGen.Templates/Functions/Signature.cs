namespace ChecklistGen.Templates.Functions;

/// <summary>The parameters of a function.</summary>
internal sealed class Signature
{
    public Signature(Parameter[] parameters, RestKind rest)
    {
        Parameters = parameters;
        Rest = rest;
        Required = parameters.Count(p => !p.IsOptional) - (rest == RestKind.LastParameter ? 1 : 0);
    }

    /// <summary>A function that takes what it gets.</summary>
    public static Signature Any { get; } = new([], RestKind.All);

    public Parameter[] Parameters { get; }

    public RestKind Rest { get; }

    /// <summary>How many arguments there must be at least.</summary>
    public int Required { get; }

    /// <summary>Reads <c>text, length?, rest...</c>.</summary>
    public static Signature Parse(string parameters)
    {
        var names = parameters.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var rest = names is [.., var last] && last.EndsWith("...", StringComparison.Ordinal) ? RestKind.LastParameter : RestKind.None;
        return new Signature([.. names.Select(n => new Parameter(n.TrimEnd('?', '.'), IsOptional: n.EndsWith('?')))], rest);
    }

    public int IndexOf(string name) => Array.FindIndex(Parameters, p => string.Equals(p.Name, name, StringComparison.Ordinal));
}
