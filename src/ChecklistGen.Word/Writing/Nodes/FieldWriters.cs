using System.Globalization;
using ChecklistGen.Documents;
using ChecklistGen.Office.Writing;
using ChecklistGen.Text;
using ChecklistGen.Word.Forms;
using ChecklistGen.Word.Writing.Content;
using ChecklistGen.Word.Writing.Styles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace ChecklistGen.Word.Writing.Nodes;

/// <summary>Writes fields as content controls (ISO 29500-1, 17.5.2), each inside the bookmark that belongs to it.</summary>
/// <remarks>
/// Controls are around runs, not around paragraphs or cells: so every program keeps them apart. None is locked, or
/// rows could not be moved or deleted.
/// </remarks>
internal static class FieldWriters
{
    /// <summary>Writes a box that is ticked by a click ([MS-DOCX], 2.6.1.10).</summary>
    public static void Write(Line line, CheckBox box) =>
        Append(line, FormField.Of(box), [line.Word.Repeat(new BoxKind(box.IsChecked))], line.Run(box.Mark.ToString(), StyleNames.CheckBox));

    /// <summary>Writes a field that shows its value, or a placeholder that goes away when something is typed.</summary>
    public static void Write(Line line, InputField input)
    {
        var (word, field) = (line.Word, FormField.Of(input));
        var (kind, value) = Kind(word.Session.Language, input, ControlKinds.For(field.Kind));
        var properties = new List<OpenXmlElement> { word.Repeat(new PlaceholderOf(word.Session.Fields.PlaceholderName(field.ShownWhenEmpty))) };
        if (input.Value.Length == 0)
            properties.Add(new W.ShowingPlaceholder());
        if (kind is not null)
            properties.Add(word.Repeat(kind));
        Append(line, field, properties, value.Length == 0 ? line.Run(field.ShownWhenEmpty, StyleNames.Placeholder) : line.Run(value));
    }

    private static void Append(Line line, FormField field, List<OpenXmlElement> kind, W.Run content)
    {
        var session = line.Word.Session;
        var (id, marks) = session.Fields.Add(field with { Column = line.Word.Column });
        var properties = new W.SdtProperties();
        if (marks.Title.Length > 0)
            properties.AppendChild(new W.SdtAlias { Val = XmlCharacters.Clean(marks.Title) });
        properties.AppendChild(new W.Tag { Val = XmlCharacters.Clean(marks.Tag) });
        properties.AppendChild(new W.SdtId { Val = id });
        properties.Append(kind);

        var bookmark = session.NextBookmark(marks.Bookmark);
        line.Append(bookmark.Start());
        line.Append(new W.SdtRun(properties, new W.SdtContentRun(content)));
        line.Append(bookmark.End());
    }

    // The element that makes a control one of its kind, and the value as people read it.
    private static (IRepeatedElement? Element, string Value) Kind(string language, InputField input, ControlKind kind) => kind switch
    {
        ControlKind.Choice => (new ListKind(input.Placeholder, string.Join('\n', input.Choices)), input.Value),
        ControlKind.Date when IsoDate.Parse(input.Value) is { } date => (new DateKind(language, date), date.ToString(WordLanguage.DateFormat(language), CultureInfo.InvariantCulture)),
        // What isn't a date is shown as it came: the person who filled it in meant something by it.
        ControlKind.Date => (new DateKind(language, null), input.Value),
        _ => (null, input.Value),
    };

    private sealed record PlaceholderOf(string Name) : IRepeatedElement
    {
        public OpenXmlElement Build(WordContext word) => new W.SdtPlaceholder(new W.DocPartReference { Val = Name });
    }

    private sealed record BoxKind(bool IsChecked) : IRepeatedElement
    {
        public OpenXmlElement Build(WordContext word) => new W14.SdtContentCheckBox(
            new W14.Checked { Val = IsChecked ? W14.OnOffValues.One : W14.OnOffValues.Zero },
            new W14.CheckedState { Val = Code(CheckBox.CheckedMark), Font = CharacterStyleSet.CheckBoxFont },
            new W14.UncheckedState { Val = Code(CheckBox.UncheckedMark), Font = CharacterStyleSet.CheckBoxFont });

        private static string Code(char mark) => ((int)mark).ToString("X4", CultureInfo.InvariantCulture);
    }

    private sealed record DateKind(string Language, DateOnly? Date) : IRepeatedElement
    {
        public OpenXmlElement Build(WordContext word)
        {
            var control = new W.SdtContentDate(
                new W.DateFormat { Val = WordLanguage.DateFormat(Language) },
                new W.LanguageId { Val = Language },
                new W.SdtDateMappingType { Val = W.DateFormatValues.Date },
                new W.Calendar { Val = W.CalendarValues.Gregorian });
            if (Date is { } date)
                control.FullDate = date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            return control;
        }
    }

    // The choices are lines of one text, so that equal lists are found.
    private sealed record ListKind(string Placeholder, string Choices) : IRepeatedElement
    {
        public OpenXmlElement Build(WordContext word)
        {
            var list = new W.SdtContentDropDownList();
            // The way back to "nothing chosen": an item without a text of its own, as Word writes it.
            if (Placeholder.Length > 0)
                list.AppendChild(new W.ListItem { Value = XmlCharacters.Clean(Placeholder) });
            // Word reports a file as damaged where two items have the same value.
            foreach (var choice in Choices.Split('\n').Where(c => c.Length > 0 && c != Placeholder).Select(XmlCharacters.Clean).Distinct(StringComparer.Ordinal))
                list.AppendChild(new W.ListItem { DisplayText = choice, Value = choice });
            return list;
        }
    }
}
