using ChecklistGen.Office;
using ChecklistGen.Office.Writing;
using ChecklistGen.Word.Forms;
using ChecklistGen.Word.Writing.Content;
using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Parts;
using ChecklistGen.Word.Writing.Styles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing;

/// <summary>Puts the parts of a document together. The text comes first: it decides what other parts have to hold.</summary>
internal sealed class DocumentAssembler(WritingSession session)
{
    private const string MainDocument = "word/document.xml";
    private const string Glossary = "word/glossary/document.xml";

    private readonly PackageWriter _package = session.Package;
    private readonly PartRelationships _main = new(session.Package, MainDocument);

    public void Save(Stream output)
    {
        var hasLandscape = WriteText();
        foreach (var part in RunningLinePart.All)
            WriteRunningLine(part, hasLandscape);
        WriteStyles();
        WriteTheme();
        AddShared(_main, PartType.Settings, "word/", "settings.xml", session.Language, () => SettingsPart.Root(session.Language, session.Options));
        if (session.Fields.Placeholders.Count > 0)
            WriteGlossary();
        if (session.Document.Form is not null || session.Fields.Fields.Count > 0)
            WriteForm();
        WriteProperties();
        _package.Save(output);
    }

    // Block by block, and tables row by row: the text alone may be long.
    private bool WriteText()
    {
        _package.Relate(PartNames.Package, "rId1", PartType.MainDocument.Relationship, MainDocument);
        var hasLandscape = false;
        _package.Add(MainDocument, PartType.MainDocument.ContentType, stream =>
        {
            using var part = new PartWriter(stream);
            var word = new WordContext(session, _main, part);
            part.WriteStartPart(new W.Document());
            part.WriteStartElement(new W.Body());
            word.Write(session.Document.Blocks);
            word.Flow.End();
            word.Write(word.Sections.End());
            part.WriteEndElement();
            part.WriteEndElement();
            hasLandscape = word.Sections.HasLandscape;
        });
        return hasLandscape;
    }

    private void WriteRunningLine(RunningLinePart part, bool hasLandscape)
    {
        var references = session.ReferenceParts(part);
        foreach (var reference in references)
            reference.Part.AddTo(_package, "word/" + reference.FileName, part.Type.ContentType);
        if (references.Count > 0 || part.LineOf(session.Document).IsEmpty)
            return;
        foreach (var isLandscape in hasLandscape ? (ReadOnlySpan<bool>)[false, true] : [false])
        {
            var name = "word/" + part.FileName(isLandscape);
            var relationships = new PartRelationships(_package, name);
            _package.Add(name, part.Type.ContentType, stream =>
            {
                using var writer = new PartWriter(stream);
                writer.WritePart(part.Root(new WordContext(session, relationships, writer), isLandscape));
            });
        }
    }

    private void WriteStyles()
    {
        var decidedBy = $"{session.Language} {string.Join(", ", session.Styles.Own.Select(s => s.Name))}"; // a style's name says what it is
        var styles = new StylesPart(session.Styles, session.Colours, session.Language);
        if (session.Reference?.Styles is { } reference)
            AddShared(_main, PartType.Styles, "word/", "styles.xml", decidedBy, () => styles.Root(reference), isComplete: true);
        else
            AddShared(_main, PartType.Styles, "word/", "styles.xml", decidedBy, styles.Root);
        _main.To(PartType.Numbering, "numbering.xml");
        AddShared(PartType.Numbering, "word/numbering.xml", session.Numbering.ToString(), stream => session.Numbering.Write(stream, session.Styles));
        session.Reference?.Numbering?.AddLinksTo(_package, "word/numbering.xml");
        AddShared(_main, PartType.FontTable, "word/", "fontTable.xml", "", () => FontTablePart.Root(session.Theme.Font.Name));
    }

    private void WriteTheme()
    {
        const string name = "theme/theme1.xml";
        if (session.Reference?.Theme is { } theme)
        {
            _main.To(PartType.Theme, name);
            theme.AddTo(_package, "word/" + name, PartType.Theme.ContentType);
            return;
        }

        AddShared(_main, PartType.Theme, "word/", name, "", () => ThemePart.Root(new ThemeColours(session.Theme.Palette), session.Theme.Font.Name), isComplete: true);
    }

    // Placeholders are a document of their own, with styles of their own.
    private void WriteGlossary()
    {
        _main.To(PartType.Glossary, "glossary/document.xml");
        var relationships = new PartRelationships(_package, Glossary);
        var placeholders = session.Fields.Placeholders;
        AddShared(PartType.Glossary, Glossary, string.Join(' ', placeholders.Keys), stream => PartWriter.Write(stream, GlossaryPart.Root(placeholders, session.Styles)));
        var styles = new StylesPart(session.Styles, session.Colours, session.Language);
        AddShared(relationships, PartType.Styles, "word/glossary/", "styles.xml", session.Language, styles.RootForPlaceholders);
    }

    private void WriteForm()
    {
        _main.To(PartType.CustomXml, "../" + FormXml.Part);
        _package.Add(FormXml.Part, "", stream => FormXml.Write(stream, new FormContent(session.Document.Form, [.. session.Fields.Fields], session.Language) { Written = WrittenTexts.Of(session.Document) }));
        _package.Relate(FormXml.Part, "rId1", PartType.CustomXmlProperties.Relationship, "itemProps1.xml");
        AddShared(PartType.CustomXmlProperties, FormXml.PropertiesPart, "", stream => PartWriter.WriteAsIs(stream, FormXml.StoreProperties()));
    }

    private void WriteProperties()
    {
        var properties = session.Document.Properties;
        AddProperties("rId2", PartType.CoreProperties, "docProps/core.xml", stream => PropertiesParts.WriteCore(stream, properties));
        _package.Relate(PartNames.Package, "rId3", PartType.ExtendedProperties.Relationship, "docProps/app.xml");
        AddShared(PartType.ExtendedProperties, "docProps/app.xml", properties.Generator, stream => PropertiesParts.WriteApplication(stream, properties));
        if (session.Document.Form is { } form)
            AddProperties("rId4", PartType.CustomProperties, "docProps/custom.xml", stream => PartWriter.WriteAsIs(stream, CustomPropertiesPart.Sources(form)));
    }

    private void AddProperties(string id, PartType type, string name, Action<Stream> write)
    {
        _package.Relate(PartNames.Package, id, type.Relationship, name);
        _package.Add(name, type.ContentType, write);
    }

    private void AddShared(PartRelationships source, PartType type, string folder, string name, string decidedBy, Func<OpenXmlElement> root, bool isComplete = false)
    {
        source.To(type, name);
        AddShared(type, folder + name, decidedBy, stream =>
        {
            if (isComplete)
                PartWriter.WriteAsIs(stream, root());
            else
                PartWriter.Write(stream, root());
        });
    }

    // A part that theme, options and what is named decide alone.
    private void AddShared(PartType type, string name, string decidedBy, Action<Stream> write) =>
        _package.Add(type.ContentType, session.Shared.Parts.Get(name, decidedBy, write));
}
