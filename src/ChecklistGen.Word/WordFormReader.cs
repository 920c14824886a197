using System.Collections.Immutable;
using ChecklistGen.Answers;
using ChecklistGen.Diagnostics;
using ChecklistGen.Office;
using ChecklistGen.Office.Reading;
using ChecklistGen.Text;
using ChecklistGen.Word.Forms;
using ChecklistGen.Word.Reading;

namespace ChecklistGen.Word;

/// <summary>Reads back what people have filled in into a Word file that <see cref="WordWriter"/> made.</summary>
/// <remarks>
/// The file may have been through Word, Word Online or LibreOffice, and comes from outside: it is read as a stream,
/// within limits, and nothing that it refers to is followed.
/// </remarks>
public sealed class WordFormReader : IFormReader
{
    private const int MaxCustomData = 32;

    // The other parts that a person may type into.
    private static readonly (PartType Type, TextPlace Place)[] OtherTexts =
    [
        (PartType.Header, TextPlace.RunningLine),
        (PartType.Footer, TextPlace.RunningLine),
        (PartType.Footnotes, TextPlace.Note),
        (PartType.Endnotes, TextPlace.Note),
        (PartType.Comments, TextPlace.Comment),
    ];

    private readonly PackageLimits _limits;
    private readonly FormWords _words;

    /// <summary>A reader that relies on the records in files.</summary>
    public WordFormReader()
        : this(FormWords.None)
    {
    }

    /// <summary>A reader with limits that no file made by a person comes near.</summary>
    /// <param name="words">The words of shipped documents, for files that have lost their record.</param>
    public WordFormReader(FormWords words)
        : this(words, PackageLimits.Default)
    {
    }

    internal WordFormReader(FormWords words, PackageLimits limits)
    {
        _words = words;
        _limits = limits;
    }

    /// <inheritdoc/>
    public string Format => "Word";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [".docx"];

    /// <inheritdoc/>
    public string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <inheritdoc/>
    public Outcome<FilledForm> Read(string path, Stream content)
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            return new Outcome<FilledForm>(Read(content, new Location(path), diagnostics), diagnostics.ToSorted());
        }
        catch (BadPackageException e)
        {
            diagnostics.Add(e.Rule, new Location(path), e.Message, e.Help);
            return new Outcome<FilledForm>(null, diagnostics.ToSorted());
        }
    }

    private FilledForm? Read(Stream file, Location location, DiagnosticBag diagnostics)
    {
        using var package = new PackageReader(file, PackageKind.Word, _limits);
        var text = MainPart.Find(package);
        var content = ReadForm(package) ?? FormRecovery.Of(Scan(package, text, new FormIndex(null)), SourceFacts.From(CustomProperties.Of(package)), _words);
        var form = new FormIndex(content);
        var scanned = Scan(package, text, form);
        if (form.Content?.Form is null)
        {
            if (scanned.Paragraphs.Any(p => _words.IsReport(p.FreeText)))
            {
                diagnostics.Add(FormDiagnostics.Empty(location, "the file is a report: there is nothing in it to fill in", "give the file that was filled in"));
                return null;
            }

            diagnostics.Add(FormDiagnostics.WithoutForm(location));
        }

        var properties = CoreProperties.Of(package);
        return new AnswerResolver(form, new OwnTexts(form, _words, properties, scanned.Paragraphs), location, diagnostics).Resolve(scanned, properties.Title);
    }

    private static FieldCollector Scan(PackageReader package, string text, FormIndex form)
    {
        var fields = new FieldCollector(form);
        package.ReadXml(text, xml => new DocumentScanner(xml, fields).Scan());
        foreach (var target in Relationships.Of(package, text).Values.OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            if (!package.Contains(target.Name) || OtherTexts.FirstOrDefault(o => target.Is(o.Type)) is not { Type: not null } other)
                continue;
            fields.Place = other.Place;
            package.ReadXml(target.Name, xml => new DocumentScanner(xml, fields).Scan());
        }

        return fields;
    }

    // Every program renumbers the parts of custom data; ours is identified by its namespace.
    private static FormContent? ReadForm(PackageReader package) => package.Names
        .Where(FormXml.MayBe)
        .Take(MaxCustomData)
        .Select(n => package.ReadXml(n, FormXml.TryRead))
        .FirstOrDefault(c => c is not null);
}
