using System.Globalization;
using ChecklistGen.Documents;
using ChecklistGen.Office.Writing;
using ChecklistGen.Word.Forms;
using ChecklistGen.Word.Writing.Styles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace ChecklistGen.Word.Writing.Controls;

/// <summary>
/// Fields as content controls (ISO 29500-1, 17.5.2): a box, a text, a date, a list that drops down, each with the marks by
/// which it is found again, and with content that is never empty.
/// </summary>
/// <remarks>
/// Controls stand around runs, not around paragraphs or cells: so every program keeps them apart. None is locked, or
/// rows could not be moved or deleted.
/// </remarks>
internal static class ContentControl
{
    // Word Online can't fill in what holds nothing; so a field without a placeholder shows room to click.
    private const string Room = "\u2002\u2002\u2002\u2002\u2002\u2002";

    /// <summary>Appends a box that a click ticks ([MS-DOCX], 2.6.1.10).</summary>
    public static void Append(Line line, CheckBox box) =>
        Append(line, FormField.Of(box), [line.Word.Repeat(new BoxKind(box.IsChecked))], line.Run(box.Mark.ToString(), StyleNames.CheckBox));

    /// <summary>Appends a field to fill in, which shows its value, or a placeholder that goes away when something is typed.</summary>
    public static void Append(Line line, InputField field)
    {
        var placeholder = field.Placeholder.Length > 0 ? field.Placeholder : Room;
        var (kind, shown) = Kind(line.Word, field);
        var properties = new List<OpenXmlElement> { line.Word.Repeat(new PlaceholderOf(line.Word.Session.Fields.PlaceholderName(placeholder))) };
        if (field.Value.Length == 0)
            properties.Add(new W.ShowingPlaceholder());
        if (kind is not null)
            properties.Add(line.Word.Repeat(kind));
        Append(line, FormField.Of(field), properties, shown.Length == 0 ? line.Run(placeholder, StyleNames.Placeholder) : line.Run(shown));
    }

    private static void Append(Line line, FormField field, List<OpenXmlElement> kind, W.Run content)
    {
        var session = line.Word.Session;
        var marks = session.Fields.Add(field with { Column = line.Word.Column });
        var properties = new W.SdtProperties();
        if (marks.Title.Length > 0)
            properties.AppendChild(new W.SdtAlias { Val = XmlCharacters.Clean(marks.Title) });
        properties.AppendChild(new W.Tag { Val = XmlCharacters.Clean(marks.Tag) });
        properties.AppendChild(new W.SdtId { Val = marks.Id });
        properties.Append(kind);

        var bookmark = session.NextBookmark(marks.Bookmark);
        line.Append(bookmark.Start());
        line.Append(new W.SdtRun(properties, new W.SdtContentRun(content)));
        line.Append(bookmark.End());
    }

    // What makes a control one of its kind, and the value as people read it. One for text has no kind, which in Word takes
    // any content: of plain text controls LibreOffice shows placeholders as if they were filled in, saves them so, and moves
    // line breaks out of them. A signature may be a picture.
    private static (IRepeatedElement? Kind, string Shown) Kind(WordContext word, InputField field) => field.Kind switch
    {
        InputKind.Choice => (new ListKind(field.Placeholder, string.Join('\n', field.Choices)), field.Value),
        InputKind.Date => Date(field, word.Session.Language),
        _ => (null, field.Value),
    };

    // Shown as the document's language writes dates, kept as ISO 8601.
    private static (IRepeatedElement Kind, string Shown) Date(InputField field, string language) =>
        DateTime.TryParseExact(field.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date)
            ? (new DateKind(language, date), date.ToString(WordLanguage.DateFormat(language), CultureInfo.InvariantCulture))
            // What isn't a date is shown as it came: the person who filled it in meant something by it.
            : (new DateKind(language, null), field.Value);

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
    }

    private sealed record DateKind(string Language, DateTime? Date) : IRepeatedElement
    {
        public OpenXmlElement Build(WordContext word)
        {
            var control = new W.SdtContentDate(
                new W.DateFormat { Val = WordLanguage.DateFormat(Language) },
                new W.LanguageId { Val = Language },
                new W.SdtDateMappingType { Val = W.DateFormatValues.Date },
                new W.Calendar { Val = W.CalendarValues.Gregorian });
            if (Date is { } date)
                control.FullDate = date;
            return control;
        }
    }

    // The choices are lines of one text, by which equal lists are found.
    private sealed record ListKind(string Placeholder, string Choices) : IRepeatedElement
    {
        public OpenXmlElement Build(WordContext word)
        {
            var list = new W.SdtContentDropDownList();
            // The way back to "nothing chosen": an item without a text of its own, as Word writes it.
            if (Placeholder.Length > 0)
                list.AppendChild(new W.ListItem { Value = XmlCharacters.Clean(Placeholder) });
            // Of two items with one value Word says that the file is broken.
            foreach (var choice in Choices.Split('\n').Where(c => c.Length > 0 && c != Placeholder).Select(XmlCharacters.Clean).Distinct(StringComparer.Ordinal))
                list.AppendChild(new W.ListItem { DisplayText = choice, Value = choice });
            return list;
        }
    }

    private static string Code(char mark) => ((int)mark).ToString("X4", CultureInfo.InvariantCulture);
}
