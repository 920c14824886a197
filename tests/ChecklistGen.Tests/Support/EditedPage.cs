namespace ChecklistGen.Tests.Support;

/// <summary>Edits a page as its authors would: rows are named by the start of their activity, sections by their heading.</summary>
internal sealed class EditedPage
{
    private readonly List<string> _lines;

    private EditedPage(string text) => _lines = [.. text.Split('\n')];

    public string Text => string.Join('\n', _lines);

    public static EditedPage Seed(string name) => new(File.ReadAllText(Repository.PathTo("seeds", name + ".md")));

    public EditedPage Add(string after, string activity, string customer, string provider)
    {
        _lines.Insert(Row(after) + 1, $"| {activity} | {customer} | {provider} |");
        return this;
    }

    public EditedPage Remove(string activity)
    {
        _lines.RemoveAt(Row(activity));
        return this;
    }

    public EditedPage Move(string activity, string after)
    {
        var line = _lines[Row(activity)];
        _lines.RemoveAt(Row(activity));
        _lines.Insert(Row(after) + 1, line);
        return this;
    }

    public EditedPage Reword(string activity, string from, string to)
    {
        var row = Row(activity);
        Assert.Contains(from, _lines[row], StringComparison.Ordinal);
        _lines[row] = _lines[row].Replace(from, to, StringComparison.Ordinal);
        return this;
    }

    public EditedPage Recode(string activity, string customer, string provider)
    {
        var row = Row(activity);
        _lines[row] = $"| {_lines[row].Split('|')[1].Trim()} | {customer} | {provider} |";
        return this;
    }

    public EditedPage RenameSection(string from, string to)
    {
        var heading = _lines.FindIndex(l => l.StartsWith('#') && l.Contains(from, StringComparison.Ordinal));
        _lines[heading] = _lines[heading].Replace(from, to, StringComparison.Ordinal);
        return this;
    }

    public string WriteTo(TemporaryFolder folder, string name) => folder.Write(name, Text);

    private int Row(string activity)
    {
        var row = _lines.FindIndex(l => l.StartsWith("| " + activity, StringComparison.Ordinal));
        Assert.True(row >= 0, $"no row begins with `{activity}`");
        return row;
    }
}
