using ChecklistGen.Documents;
using ChecklistGen.Office;
using ChecklistGen.Office.Writing;
using ChecklistGen.Word.Forms;
using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Parts;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing;

/// <summary>Puts the parts of a document together. The text comes first: it decides what other parts have to hold.</summary>
internal sealed class DocumentAssembler(WritingSession session)
{
    private const string MainDocument = "word/document.xml";
    private const string Glossary = "word/glossary/document.xml";
    private const string FormData = "customXml/item1.xml";

    private readonly PackageWriter _package = session.Package;
    private readonly PartRelationships _main = new(session.Package, MainDocument);

    public void Save(Stream output)
    {
        var hasLandscape = WriteText();
        WriteRunningLine(RunningLinePart.Header, session.Document.Header, hasLandscape);
        WriteRunningLine(RunningLinePart.Footer, session.Document.Footer, hasLandscape);
        WriteStyles();
        WriteTheme();
        AddShared(_main, PartType.Settings, "word/", "settings.xml", session.Language, xml => SettingsPart.Write(xml, session.Language, session.Options));
        if (session.Fields.Placeholders.Count > 0)
            WriteGlossary();
        if (session.Document.Form is not null || session.Fields.Fields.Count > 0)
            WriteForm();
        WriteProperties();
        _package.Save(output);
    }

    private bool WriteText()
    {
        _package.Relate(PackageWriter.Root, "rId1", PartType.MainDocument.Relationship, MainDocument);
        var hasLandscape = false;
        _package.Add(MainDocument, PartType.MainDocument.ContentType, AsXml(xml =>
        {
            var word = new WordContext(session, _main, xml);
            xml.Root("document");
            xml.Start("body");
            word.Blocks(session.Document.Blocks);
            word.Flow.End();
            word.Sections.WriteProperties();
            xml.End();
            xml.End();
            hasLandscape = word.Sections.HasLandscape;
        }));
        return hasLandscape;
    }

    private void WriteRunningLine(RunningLinePart part, RunningLine line, bool hasLandscape)
    {
        var references = session.Reference?.RunningParts.Where(r => r.IsHeader == part.IsHeader).ToList() ?? [];
        foreach (var reference in references)
            reference.Part.AddTo(_package, "word/" + reference.FileName, part.Type.ContentType);
        if (references.Count > 0 || line.IsEmpty)
            return;
        foreach (var isLandscape in hasLandscape ? (ReadOnlySpan<bool>)[false, true] : [false])
        {
            var name = "word/" + part.FileName(isLandscape);
            var relationships = new PartRelationships(_package, name);
            _package.Add(name, part.Type.ContentType, AsXml(xml => part.Write(new WordContext(session, relationships, xml), line, isLandscape)));
        }
    }

    private void WriteStyles()
    {
        var decidedBy = $"{session.Language} {string.Join(", ", session.Styles.Own.Select(s => s.Name))}"; // a style's name says what it is
        AddShared(_main, PartType.Styles, "word/", "styles.xml", decidedBy, xml =>
        {
            var part = new StylesPart(xml, session.Colours);
            if (session.Reference?.Styles is { } reference)
                part.Write(session.Styles, session.Language, reference);
            else
                part.Write(session.Styles, session.Language);
        });
        _main.To(PartType.Numbering, "numbering.xml");
        _package.Add("word/numbering.xml", PartType.Numbering.ContentType, AsXml(xml => session.Numbering.Write(xml, session.Styles)));
        session.Reference?.Numbering?.AddLinksTo(_package, "word/numbering.xml");
        AddShared(_main, PartType.FontTable, "word/", "fontTable.xml", "", xml => FontTablePart.Write(xml, session.Theme.Font.Name));
    }

    private void WriteTheme()
    {
        const string name = "word/theme/theme1.xml";
        _main.To(PartType.Theme, "theme/theme1.xml");
        if (session.Reference?.Theme is { } theme)
            theme.AddTo(_package, name, PartType.Theme.ContentType);
        else
            _package.Add(PartType.Theme.ContentType, session.Shared.Get(name, "", stream => ThemePart.Write(stream, new ThemeColours(session.Theme.Palette), session.Theme.Font.Name)));
    }

    // Placeholders are a document of their own, with styles of their own.
    private void WriteGlossary()
    {
        _main.To(PartType.Glossary, "glossary/document.xml");
        var relationships = new PartRelationships(_package, Glossary);
        _package.Add(Glossary, PartType.Glossary.ContentType, AsXml(xml => GlossaryPart.Write(xml, session.Fields.Placeholders, session.Styles)));
        AddShared(relationships, PartType.Styles, "word/glossary/", "styles.xml", session.Language, xml => new StylesPart(xml, session.Colours).WriteForPlaceholders(session.Styles, session.Language));
    }

    private void WriteForm()
    {
        _main.To(PartType.CustomXml, "../" + FormData);
        _package.Add(FormData, "", stream => FormXml.Write(stream, new FormContent(session.Document.Form, [.. session.Fields.Fields], session.Language) { Written = [.. WrittenTexts.Of(session.Document)] }));
        _package.Relate(FormData, "rId1", PartType.CustomXmlProperties.Relationship, "itemProps1.xml");
        _package.Add("customXml/itemProps1.xml", PartType.CustomXmlProperties.ContentType, FormXml.WriteStoreProperties);
    }

    private void WriteProperties()
    {
        var properties = session.Document.Properties;
        AddProperties("rId2", PartType.CoreProperties, "docProps/core.xml", stream => PropertiesParts.WriteCore(stream, properties));
        AddProperties("rId3", PartType.ExtendedProperties, "docProps/app.xml", stream => PropertiesParts.WriteExtended(stream, properties));
        if (session.Document.Form is { } form)
            AddProperties("rId4", PartType.CustomProperties, "docProps/custom.xml", stream => PropertiesParts.WriteCustom(stream, form));
    }

    private void AddProperties(string id, PartType type, string name, Action<Stream> write)
    {
        _package.Relate(PackageWriter.Root, id, type.Relationship, name);
        _package.Add(name, type.ContentType, write);
    }

    // A part that theme, options and what is named decide alone.
    private void AddShared(PartRelationships source, PartType type, string folder, string name, string decidedBy, Action<WordXml> write)
    {
        source.To(type, name);
        _package.Add(type.ContentType, session.Shared.Get(folder + name, decidedBy, AsXml(write)));
    }

    private static Action<Stream> AsXml(Action<WordXml> write) => stream =>
    {
        using var xml = new WordXml(stream);
        write(xml);
    };
}
