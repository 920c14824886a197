using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing.Controls;

/// <summary>What a field shows: its value, or a placeholder that goes away when something is typed.</summary>
internal static class FieldContent
{
    // Word Online can't fill in what holds nothing; so a field without a placeholder shows room to click.
    private const string Room = "\u2002\u2002\u2002\u2002\u2002\u2002";

    /// <summary>The placeholder as shown.</summary>
    public static string Placeholder(InputField field) => field.Placeholder.Length > 0 ? field.Placeholder : Room;

    /// <summary>Writes, within a control's properties, that it shows a placeholder, and where that is kept.</summary>
    public static void WriteState(WordContext word, InputField field)
    {
        word.Xml.Start("placeholder");
        word.Xml.Value("docPart", word.Session.Fields.PlaceholderName(Placeholder(field)));
        word.Xml.End();
        if (field.Value.Length == 0)
            word.Xml.Empty("showingPlcHdr");
    }

    /// <summary>Writes the content.</summary>
    /// <param name="word">Where to.</param>
    /// <param name="field">The field.</param>
    /// <param name="value">Its value as people read it; empty for none.</param>
    public static void Write(WordContext word, InputField field, string value)
    {
        if (value.Length == 0)
            word.Runs.Write(Placeholder(field), StyleNames.Placeholder);
        else
            word.Runs.Write(value);
    }
}
