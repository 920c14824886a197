namespace ChecklistGen.Documents.Transforms;

/// <summary>Keeps the names of fields apart: answers are found again by them, so two of one name are an error.</summary>
public sealed class FieldNameTransform : IDocumentTransform
{
    /// <inheritdoc/>
    public Document Apply(Document document, TransformContext context) => new Rewriter(context).Rewrite(document);

    private sealed class Rewriter(TransformContext context) : DocumentRewriter
    {
        private readonly HashSet<string> _names = new(StringComparer.Ordinal);

        // By name, the number that its last double was given: a long table may have one name in all of its rows.
        private readonly Dictionary<string, int> _doubles = new(StringComparer.Ordinal);

        protected override Inline Rewrite(Inline inline) => inline switch
        {
            // Copied only if renamed: a copied field is a copied cell, row and table.
            CheckBox box when Unique(box.Name, box) is var name => name == box.Name ? box : box with { Name = name },
            InputField field when Unique(field.Name, field) is var name => name == field.Name ? field : field with { Name = name },
            _ => base.Rewrite(inline),
        };

        private string Unique(string name, Inline field)
        {
            if (_names.Add(name))
                return name;

            context.Diagnostics.Add(
                DocumentDiagnostics.DuplicateField,
                field.Source ?? default,
                $"two fields are named `{name}`",
                "give each field a unique name, such as `{{ item.id }}/owner`");
            var count = _doubles.GetValueOrDefault(name, 1);
            string renamed;
            do
                renamed = FormattableString.Invariant($"{name}~{++count}");
            while (!_names.Add(renamed));
            _doubles[name] = count;
            return renamed;
        }
    }
}
