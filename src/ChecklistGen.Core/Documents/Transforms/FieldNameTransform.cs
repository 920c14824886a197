using ChecklistGen.Text;

namespace ChecklistGen.Documents.Transforms;

/// <summary>Keeps the names of fields apart: answers are found again by them, so two of one name are an error.</summary>
public sealed class FieldNameTransform : IDocumentTransform
{
    /// <inheritdoc/>
    public Document Apply(Document document, TransformContext context) => new Rewriter(context).Rewrite(document);

    private sealed class Rewriter(TransformContext context) : DocumentRewriter
    {
        private readonly UniqueNames _names = new("~");

        protected override Inline Rewrite(Inline inline) => inline switch
        {
            // Copied only if renamed: a copied field is a copied cell, row and table.
            CheckBox box when Unique(box.Name, box) is var name => name == box.Name ? box : box with { Name = name },
            InputField field when Unique(field.Name, field) is var name => name == field.Name ? field : field with { Name = name },
            _ => base.Rewrite(inline),
        };

        private string Unique(string name, Inline field)
        {
            var renamed = _names.Take(name);
            if (renamed != name)
            {
                context.Diagnostics.Add(
                    DocumentDiagnostics.DuplicateField,
                    field.Source ?? default,
                    $"two fields are named `{name}`",
                    "give each field a unique name, such as `{{ item.id }}/owner`");
            }

            return renamed;
        }
    }
}
