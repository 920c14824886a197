using System.Collections.Immutable;
using ChecklistGen.Answers;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Templating;
using ChecklistGen.Text;

namespace ChecklistGen.Returns;

/// <summary>Different answers to the same in several files about the same service. A field left empty contradicts nothing.</summary>
/// <param name="Service">The service's name.</param>
/// <param name="Item">
/// The item; only its id or its key is known where files have lost the rest. Of a field that belongs to none, its id is what is
/// before the slash in the field's name, and its text what the field asks for.
/// </param>
/// <param name="Field">The part of the field's name after the slash.</param>
/// <param name="Answers">The answers, the newest file's first; each with all that files say, in the order in which they were given.</param>
public sealed record Contradiction(string Service, FormItem Item, string Field, ImmutableArray<GivenAnswer> Answers)
{
    /// <summary>The item's id, or its key where files have lost the id.</summary>
    public string Name => $"{(Item.Id.Length > 0 ? Item.Id : Item.Key)}/{Field}";

    /// <summary>The answer in the file that was written last; null where several were at once, and differ.</summary>
    public GivenAnswer? Newest => Answers.Skip(1).Any(a => a.File.WrittenAt == Answers[0].File.WrittenAt && !a.IsSame(Answers[0])) ? null : Answers[0];

    /// <summary>The contradictions among files, in the order of the items.</summary>
    public static ImmutableArray<Contradiction> Among(IEnumerable<ReturnedFile> files)
    {
        var said = new OrderedDictionary<(string Service, string About, string Field), List<(FormItem Item, string Service, GivenAnswer Answer)>>();
        foreach (var service in files.SelectMany(f => GivenService.Of(f)))
        {
            foreach (var row in service.Rows.Where(r => !r.IsEarlier))
            {
                foreach (var field in row.Fields)
                    Add(service, row.Asked.Key.Length > 0 ? row.Asked.Key : row.Asked.Id, row.Asked, field);
            }

            foreach (var field in service.Service is null ? [] : service.Others)
            {
                var about = FieldName.ItemOf(field.Name);
                var version = OtherFields.AreOfOneVersion(about) ? service.Service!.SourceSha256 : "";
                Add(service, $"{about}\0{version}", new FormItem(about, "", field.Label), field);
            }
        }

        return
        [
            .. said.Where(s => s.Value.Skip(1).Any(a => !a.Answer.IsSame(s.Value[0].Answer)))
                .Select(s => new Contradiction(s.Value[0].Service, s.Value[0].Item, s.Key.Field, [.. s.Value.Select(a => a.Answer).OrderByDescending(a => a.File.WrittenAt)])),
        ];

        void Add(GivenService service, string about, FormItem asked, FilledField field)
        {
            if (field.HasPicture)
                return;
            var place = (service.Service?.Slug ?? "", about, FieldName.FieldOf(field.Name));
            if (!said.TryGetValue(place, out var answers))
                said.Add(place, answers = []);
            answers.Add((asked, service.Service?.Name ?? service.File.Form.Title, new GivenAnswer(service.File, field)));
        }
    }

    /// <summary>What to tell a person: both answers with their files, and which won.</summary>
    /// <param name="newestWins">Whether the newest was to win.</param>
    internal Diagnostic ToDiagnostic(bool newestWins)
    {
        var won = newestWins ? Newest : null;
        var others = Answers.Where(a => won is null || !a.IsSame(won)).Select(a => $"{a.Shown} in {a.File.Path}");
        var message = won is null
            ? $"answers to `{Name}` contradict each other: {string.Join(", ", others)}"
            : $"answers to `{Name}` contradict each other; {won.Shown} in {won.File.Path} is the newest, and wins over {string.Join(", ", others)}";
        return new Diagnostic(AnswerDiagnostics.Contradictory, new Location(Answers[0].File.Path), message)
        {
            Severity = won is null ? Severity.Warning : Severity.Note,
            Help = won is not null ? null
                : newestWins ? "the files were written at the same time: correct one of them"
                : "correct one of them, or let the newest file win with `--newest`",
        };
    }
}

/// <summary>An answer, and the file that gives it.</summary>
/// <param name="File">The file.</param>
/// <param name="Field">The field as it was filled in.</param>
public sealed record GivenAnswer(ReturnedFile File, FilledField Field)
{
    /// <summary>What was filled in, for messages.</summary>
    public string Shown => Field.Kind == FieldKind.CheckBox ? "a tick" : $"`{FormDiagnostics.Shortened(Field.Value)}`";

    /// <summary>Whether another answer says the same; a state does in every language.</summary>
    public bool IsSame(GivenAnswer other) =>
        Field.IsChecked == other.Field.IsChecked
        && (Field.Value == other.Field.Value || IsSameState(other));

    private bool IsSameState(GivenAnswer other) => FieldName.FieldOf(Field.Name) == ItemFields.Status
        && StatusWords.StateOf(Field.Value) is var state and not ItemState.Unknown
        && state == StatusWords.StateOf(other.Field.Value);
}
