using System.Collections.Immutable;
using ChecklistGen.Documents.Forms;

namespace ChecklistGen.Word.Forms;

/// <summary>What a file remembers of itself: what it asks about, and by which fields.</summary>
/// <param name="Form">What it asks about; null where it was made without.</param>
/// <param name="Fields">Its fields in the document's order.</param>
/// <param name="Language">The language in which it shows dates.</param>
internal sealed record FormContent(Form? Form, ImmutableArray<FormField> Fields, string Language);
