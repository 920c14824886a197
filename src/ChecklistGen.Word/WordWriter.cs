using System.Runtime.CompilerServices;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Documents.Writing;
using ChecklistGen.Word.Writing;
using ChecklistGen.Word.Writing.Content;
using ChecklistGen.Word.Writing.Nodes;

namespace ChecklistGen.Word;

/// <summary>Writes Word files (.docx, ISO 29500 transitional) whose fields are content controls.</summary>
public sealed class WordWriter(WordOptions options) : IDocumentWriter
{
    private readonly ConditionalWeakTable<Theme, SharedLooks> _looks = [];

    /// <inheritdoc/>
    public string Format => "docx";

    /// <inheritdoc/>
    public void Write(Document document, Theme theme, Stream output, DiagnosticBag diagnostics) =>
        new DocumentAssembler(new WritingSession(RunningLinePart.Fit(document, theme), _looks.GetValue(theme, t => new SharedLooks(t, options)), NodeWriters.All, diagnostics)).Save(output);
}
