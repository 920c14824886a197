using System.Globalization;
using ChecklistGen.Documents;
using ChecklistGen.Word.Forms;

namespace ChecklistGen.Word.Writing.Controls;

/// <summary>A date picker: shows dates as the document's language writes them, and keeps them as ISO 8601.</summary>
internal static class DateControl
{
    public static void Write(WordContext word, InputField field)
    {
        using var control = ContentControl.Begin(word, FormField.Of(field));
        FieldContent.WriteState(word, field);
        var format = WordLanguage.DateFormat(word.Session.Language);
        DateOnly? date = DateOnly.TryParseExact(field.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : null;
        var xml = word.Xml;
        xml.Start("date");
        if (date is { } day)
            xml.Attribute("fullDate", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z");
        xml.Value("dateFormat", format);
        xml.Value("lid", word.Session.Language);
        xml.Value("storeMappedDataAs", "date");
        xml.Value("calendar", "gregorian");
        xml.End();
        control.BeginContent();
        // What isn't a date is shown as it came: the person who filled it in meant something by it.
        FieldContent.Write(word, field, date?.ToString(format, CultureInfo.InvariantCulture) ?? field.Value);
    }
}
