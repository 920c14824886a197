using System.Collections.Immutable;
using System.Text.Json;
using ChecklistGen.Answers;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Text;

namespace ChecklistGen.Html;

/// <summary>Reads the file that a web page's “Save answers” makes: a <see cref="FormRecord"/> with <c>answers</c> by the names of fields.</summary>
public sealed class AnswerFileReader : IFormReader
{
    /// <summary>How the names of such files end.</summary>
    public const string Extension = ".answers.json";

    private const string Help = "name the file that `Save answers` on the page made, as it is";

    /// <inheritdoc/>
    public string Format => "answers of a web page";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [Extension];

    /// <inheritdoc/>
    public string MediaType => "application/json";

    /// <inheritdoc/>
    public Outcome<FilledForm> Read(string path, Stream content)
    {
        var file = new Location(path);
        var diagnostics = new DiagnosticBag();
        try
        {
            using var json = JsonDocument.Parse(content);
            if (FormRecord.TryRead(json.RootElement, out var problem) is not { } record)
                return Unreadable(file, $"the file can't be read: {problem}");
            if (!json.RootElement.TryGetProperty("answers", out var given) || given.ValueKind != JsonValueKind.Object)
                return Unreadable(file, "the file can't be read: it has no answers");
            var answers = new AnswerCollector(record, file, diagnostics);
            Read(given, record, answers);
            return new Outcome<FilledForm>(answers.ToForm(), diagnostics.ToSorted());
        }
        catch (JsonException e)
        {
            return Unreadable(file, FormattableString.Invariant($"the file is damaged: it is no JSON from line {e.LineNumber + 1} on"));
        }
        catch (InvalidOperationException)
        {
            return Unreadable(file, "the file is damaged: a text in it is cut within a character");
        }
    }

    private static Outcome<FilledForm> Unreadable(Location file, string message) =>
        new(null, [new Diagnostic(HtmlDiagnostics.UnreadableAnswers, file, message) { Help = Help }]);

    // A page saves what is filled in: a field that it doesn't name is empty, and not missing.
    private static void Read(JsonElement given, FormRecord record, AnswerCollector answers)
    {
        var isBox = record.Fields.GroupBy(f => f.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Kind == FieldKind.CheckBox, StringComparer.Ordinal);
        answers.AddEmptyFields();
        foreach (var answer in given.EnumerateObject())
        {
            // The collector reports names that the document doesn't have.
            bool? asBox = isBox.TryGetValue(answer.Name, out var box) ? box : null;
            switch (answer.Value.ValueKind)
            {
                case JsonValueKind.True when asBox != false:
                    answers.Add(new FilledField(answer.Name, FieldKind.CheckBox) { IsChecked = true });
                    break;
                case JsonValueKind.String when asBox != true:
                    answers.Add(new FilledField(answer.Name, FieldKind.MultilineText) { Value = answer.Value.GetString()! });
                    break;
                case JsonValueKind.False or JsonValueKind.Null:
                    break;
                default:
                    var value = answer.Value.ValueKind == JsonValueKind.String ? answer.Value.GetString()! : answer.Value.GetRawText();
                    answers.AddUnmatched(value, $"in the field `{FormDiagnostics.Shortened(answer.Name)}`", asBox switch
                    {
                        true => "it is neither a tick nor an empty box",
                        false => "it is no text",
                        null => "it is neither a text nor a tick",
                    });
                    break;
            }
        }
    }
}

/// <summary>Says what to do with a web page that was sent back itself: a browser saves a page without what was typed into it.</summary>
public sealed class SavedPageReader : IFormReader
{
    /// <inheritdoc/>
    public string Format => "web page";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [".html", ".htm", ".mhtml"];

    /// <inheritdoc/>
    public string MediaType => "text/html";

    /// <inheritdoc/>
    public Outcome<FilledForm> Read(string path, Stream content) => new(
        null,
        [FormDiagnostics.Empty(new Location(path), "a web page has no answers in it: browsers save pages without what was typed", "open the page where it was filled in, choose `Save answers`, and name the file that it makes")]);
}
