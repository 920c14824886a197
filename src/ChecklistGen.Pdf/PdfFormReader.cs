using System.Collections.Immutable;
using System.Text.Json;
using ChecklistGen.Answers;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Pdf.File;
using ChecklistGen.Pdf.Reading;
using ChecklistGen.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace ChecklistGen.Pdf;

/// <summary>Reads back what people have filled in into a fillable PDF that <see cref="PdfWriter"/> made, whatever program saved it last.</summary>
/// <remarks>
/// The file comes from outside: what it unpacks into, how many objects it has and how long it takes are bounded, pages are not
/// drawn, and nothing in it is run.
/// </remarks>
public sealed class PdfFormReader : IFormReader
{
    private const int SearchedForHead = 1024;
    private const int MaxNesting = 64;
    private const int StackBytes = 16 << 20;
    private const string AskForAFreshCopy = "open the file in the program that it was filled in with, and save it under a new name";

    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(60);

    /// <inheritdoc/>
    public string Format => "PDF";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [".pdf"];

    /// <inheritdoc/>
    public string MediaType => "application/pdf";

    /// <inheritdoc/>
    public Outcome<FilledForm> Read(string path, Stream content)
    {
        using var buffer = new MemoryStream();
        content.CopyTo(buffer);
        Outcome<FilledForm>? read = null;
        // A thread of its own: one that a damaged file keeps busy for ever does not keep the program.
        var reading = new Thread(() => read = Read(new Location(path), buffer.ToArray()), StackBytes) { IsBackground = true };
        reading.Start();
        return reading.Join(MaxTime) ? read! : Failed(new Location(path), "the file takes too long to read", AskForAFreshCopy);
    }

    private static Outcome<FilledForm> Read(Location file, byte[] bytes)
    {
        if (bytes.AsSpan(0, Math.Min(bytes.Length, SearchedForHead)).IndexOf("%PDF-"u8) < 0)
            return Failed(file, "the file is not a PDF", "name a fillable PDF that `generate --fillable` made");
        var diagnostics = new DiagnosticBag();
        try
        {
            var filters = BoundedFilters.ForOneFile();
            using var document = PdfDocument.Open(bytes, new ParsingOptions { FilterProvider = filters, SkipMissingFonts = true, MaxStackDepth = MaxNesting });
            return new Outcome<FilledForm>(Read(new PdfObjects(document, filters), file, diagnostics), diagnostics.ToSorted());
        }
        catch (PdfDocumentEncryptedException)
        {
            return Locked(file, "the file is locked with a password", "remove the password where it was filled in, and save the file again");
        }
        catch (LockedFormException e)
        {
            return Locked(file, e.Message, e.Help);
        }
#pragma warning disable CA1031 // Damaged files fail in whatever way the library fails: each is a file that can't be read.
        catch (Exception e)
        {
            return Failed(file, $"the file is damaged: {PlainText.OnOneLine(e.Message)}", AskForAFreshCopy);
        }
#pragma warning restore CA1031
    }

    private static FilledForm? Read(PdfObjects objects, Location file, DiagnosticBag diagnostics)
    {
        var form = objects.Dictionary(objects.Root, "AcroForm");
        var record = RecordOf(objects);
        if (form is not null && objects.Get(form, "XFA") is not null)
            throw new LockedFormException("the file has a form of the XFA kind, whose answers are not in fields", "fill in the file that was sent, in any program but one that makes XFA forms");
        var fields = form is null ? [] : new PdfFields(objects, record).Read(form).ToList();
        // Files to be printed can be signed, and nothing else.
        if (record is null ? fields.TrueForAll(f => f.Kind == FieldKind.Signature) : fields.Count == 0)
        {
            if (record is not null)
                throw new LockedFormException("the file's fields have become part of its pages: it was flattened", "save the filled-in file itself, without flattening it");
            diagnostics.Add(FormDiagnostics.Empty(file, "the file has no fields: it was made to be printed, or was printed to a file", "fill in a file that `generate --fillable` made, and save it without printing it"));
            return null;
        }

        var answers = new AnswerCollector(record, file, diagnostics);
        foreach (var field in fields)
            answers.Add(field);
        new PdfNotes(objects, answers).Collect();
        return answers.ToForm();
    }

    // A program may have dropped it, or another may have written something else in its place.
    private static FormRecord? RecordOf(PdfObjects objects)
    {
        var piece = objects.Dictionary(objects.Dictionary(objects.Root, "PieceInfo"), Catalog.Piece);
        if (objects.Get(piece, "Private") is not StreamToken stream)
            return null;
        try
        {
            using var json = JsonDocument.Parse(objects.Decode(stream));
            return FormRecord.TryRead(json.RootElement, out _);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Outcome<FilledForm> Failed(Location file, string message, string help) =>
        new(null, [new Diagnostic(PdfDiagnostics.UnreadableFile, file, message) { Help = help }]);

    private static Outcome<FilledForm> Locked(Location file, string message, string help) =>
        new(null, [new Diagnostic(PdfDiagnostics.LockedForm, file, message) { Help = help }]);

    private sealed class LockedFormException(string message, string help) : Exception(message)
    {
        public string Help => help;
    }
}
