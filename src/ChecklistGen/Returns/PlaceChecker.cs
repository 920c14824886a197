using ChecklistGen.Answers;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Transforms;
using ChecklistGen.Text;

namespace ChecklistGen.Returns;

/// <summary>Checks which answers are in a document's fields.</summary>
internal sealed class PlaceChecker
{
    private readonly Collector _fields = new();

    public PlaceChecker(Document document) => _fields.Rewrite(document);

    /// <summary>Whether a field has what was filled in. What is only there for a person to see is no field's value.</summary>
    public bool Holds(string name, FilledField answer) => answer.Kind == FieldKind.CheckBox
        ? _fields.Boxes.TryGetValue(name, out var box) && box.IsChecked == answer.IsChecked
        : _fields.Inputs.TryGetValue(name, out var input) && (answer.HasPicture || PlainText.OnOneLine(input.Value) == PlainText.OnOneLine(answer.Value));

    // Visits every inline; what it rewrites is not used.
    private sealed class Collector : DocumentRewriter
    {
        public Dictionary<string, CheckBox> Boxes { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, InputField> Inputs { get; } = new(StringComparer.Ordinal);

        protected override Inline Rewrite(Inline inline)
        {
            if (inline is CheckBox box)
                Boxes.TryAdd(box.Name, box);
            else if (inline is InputField input)
                Inputs.TryAdd(input.Name, input);
            return base.Rewrite(inline);
        }
    }
}
