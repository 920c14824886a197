namespace ChecklistGen.Text;

/// <summary>Keeps names apart by numbers: of three <c>owner</c>, the second is <c>owner~2</c> and the third <c>owner~3</c>.</summary>
/// <param name="separator">What comes between a name and its number.</param>
public sealed class UniqueNames(string separator)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    // The last number of each name that has one: thousands of names may be the same.
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The name, if nothing has it yet; else the name with the first number from 2 that is free.</summary>
    public string Take(string name)
    {
        if (_taken.Add(name))
            return name;

        var number = _numbers.GetValueOrDefault(name, 1);
        string numbered;
        do
            numbered = FormattableString.Invariant($"{name}{separator}{++number}");
        while (!_taken.Add(numbered));
        _numbers[name] = number;
        return numbered;
    }
}
