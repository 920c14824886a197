using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChecklistGen.Answers;
using ChecklistGen.Documents;
using ChecklistGen.Raci;
using ChecklistGen.Text;
using ChecklistGen.Word.Forms;

namespace ChecklistGen.Word.Reading;

/// <summary>
/// Works out what a file asks about from what it prints, where a program has dropped the record, as those that
/// save RTF, DOC and ODT do: rows by their ids, fields by the headers of their columns.
/// </summary>
internal sealed partial class FormRecovery
{
    private static readonly FormField[] SignOff =
    [
        .. from party in new[] { "customer", "provider" }
           from field in new[] { ("name", FieldKind.Text), ("role", FieldKind.Text), ("date", FieldKind.Date), ("signature", FieldKind.Signature) }
           select new FormField($"sign-off/{party}-{field.Item1}", field.Item2),
    ];

    private readonly FormWords _words;
    private readonly OrderedDictionary<string, FormItem> _items = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, FormField> _fields = new(StringComparer.Ordinal);
    private readonly List<FormItem> _asPrinted = [];
    private HashSet<string> _repeated = [];
    private string _language = "";

    private FormRecovery(FormWords words) => _words = words;

    /// <summary>What a file asks about; null where nothing in it is known.</summary>
    /// <param name="text">Its content.</param>
    /// <param name="facts">What it says of itself to catalogues.</param>
    /// <param name="words">The words of shipped documents.</param>
    public static FormContent? Of(FieldCollector text, SourceFacts facts, FormWords words)
    {
        var recovery = new FormRecovery(words);
        recovery.Read(text);
        if (recovery._items.Count == 0)
            return null;
        return new FormContent(
            new Form { Template = facts.Template, Services = recovery.Services(facts) },
            [.. recovery._fields.Values],
            recovery._language) { AsPrinted = [.. recovery._asPrinted] };
    }

    private void Read(FieldCollector text)
    {
        _repeated = [.. text.Paragraphs.CountBy(p => p.FreeText, StringComparer.Ordinal).Where(t => t.Value > 1).Select(t => t.Key)];
        var (section, table) = ("", (TableFrame?)null);
        foreach (var row in text.Rows)
        {
            if (row.Table != table)
                (section, table) = ("", row.Table);
            var columns = row.Cells.ToDictionary(c => c, c => _words.ColumnOf(row.Table.HeaderOf(c.Column)));
            if (row.IsHeader || columns.Values.All(c => c?.Kind is null))
                continue;
            if (row.Cells.Where(c => !c.Text.IsBlank).ToList() is [var only])
                section = PlainText.OnOneLine(only.Text.ToString());
            else
                Add(row, columns, section, row.Table.Before > 0 ? text.Paragraphs[row.Table.Before - 1] : null);
        }

        foreach (var field in SignOff.Where(f => text.Bookmarks.Contains(WordNames.HashedBookmark(f.Name))))
            _fields.TryAdd(field.Name, field);
    }

    private void Add(FoundRow row, Dictionary<CellFrame, FormColumn?> columns, string section, ParagraphFrame? before)
    {
        var activity = TextIn(row, columns, "activity");
        var lines = activity.Split('\n');
        var idLine = Array.FindLastIndex(lines, l => Id().IsMatch(l.Trim()));
        var id = TextIn(row, columns, "id") is { Length: > 0 } printed && Id().IsMatch(printed) ? printed : idLine >= 0 ? lines[idLine].Trim() : "";
        var text = PlainText.OnOneLine(idLine >= 0 ? string.Join(' ', lines[..idLine]) : activity);
        if (id.Length == 0)
            return;
        var isQuestion = columns.Values.Any(c => c?.Name == "answer");
        if (!isQuestion)
        {
            var (kept, ofText) = (KeyIn(row), ItemKey.Of(WithoutNumber(section), text));
            var isCertain = kept is not null && ItemKey.WithoutCount(kept) == ofText;
            var item = new FormItem(id, kept ?? ofText, text)
            {
                // Headings may have been edited: that of a section must give the key, that of a phase must occur twice.
                Section = isCertain ? section : "",
                Phase = before is { Row: null } heading && _repeated.Contains(heading.FreeText) ? heading.FreeText : "",
                Role = TextIn(row, columns, "part") is var part && Letters().IsMatch(part) ? part.Replace(" ", "", StringComparison.Ordinal) : "",
            };
            if (_items.TryAdd(id, item) && !isCertain)
                _asPrinted.Add(item);
        }

        foreach (var (cell, column) in columns)
        {
            if (column?.Kind is not { } kind)
                continue;
            _language = _language.Length > 0 ? _language : column.Language;
            var header = row.Table.HeaderOf(cell.Column);
            var name = isQuestion ? FieldName.OfQuestion(id) : FieldName.OfItem(id, column.Name);
            _fields.TryAdd(name, new FormField(name, kind) { Label = $"{id}: {header}", Placeholder = kind == FieldKind.CheckBox ? "" : header, Column = header });
        }
    }

    // Services have codes, with which the ids of their rows begin; both come in the order of the document.
    private ImmutableArray<FormService> Services(SourceFacts facts)
    {
        var names = facts.Services;
        var groups = _items.Values.GroupBy(i => i.Id.Split('-')[0], StringComparer.Ordinal).Select(g => g.ToImmutableArray()).ToList();
        if (groups.Count != names.Count)
            groups = [[.. _items.Values]];
        return [.. groups.Select((items, i) => new FormService(
            names.ElementAtOrDefault(i) ?? "", names.Count > i ? Slug.From(names[i]) : "", facts.Sources.ElementAtOrDefault(i) ?? "", items))];
    }

    private static string TextIn(FoundRow row, Dictionary<CellFrame, FormColumn?> columns, string name) =>
        row.Cells.FirstOrDefault(c => columns[c]?.Name == name)?.Text.ToString().Trim() ?? "";

    private static string? KeyIn(FoundRow row) =>
        row.Cells.SelectMany(c => c.Bookmarks).Select(b => FieldMarker.ParseBookmark(b.Name)?.Key).FirstOrDefault(k => k is not null);

    private static string WithoutNumber(string heading) => Number().Replace(heading, "");

    // PCI-3.1.1-04
    [GeneratedRegex(@"^[\p{Lu}\p{Nd}]+(-[\p{L}\p{Nd}.]+)*-\p{Nd}{2,}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();

    [GeneratedRegex(@"^\p{Nd}+(\.\p{Nd}+)*\.? ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex("^(R|A|R ?A|A ?R)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Letters();
}
