using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ChecklistGen.Documents;

namespace ChecklistGen.Answers;

/// <summary>
/// The record of a form in its file, as JSON: the document, what it asks about, and its fields. PDF files and web pages carry it;
/// with <c>answers</c>, it is what a web page saves. <c>templates/answers.schema.json</c> describes it.
/// </summary>
/// <param name="Title">The document's title.</param>
/// <param name="Language">Its language, in which people write days.</param>
/// <param name="Form">What it asks about; null where it was made without.</param>
/// <param name="Fields">Its fields, in its order.</param>
public sealed record FormRecord(string Title, string Language, Form? Form, ImmutableArray<RecordedField> Fields)
{
    /// <summary>What the member <c>format</c> says.</summary>
    public const string Format = "checklistgen-answers";

    /// <summary>The layout's number, the member <c>version</c>; a reader refuses later ones.</summary>
    public const int Version = 1;

    // The record is in web pages as well: there, `<` could end the element.
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The record of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="fields">Its fields, in its order.</param>
    public static FormRecord Of(Document document, IEnumerable<RecordedField> fields) =>
        new(document.Properties.Title, document.Properties.Language, document.Form, WithoutItemLabels(fields, document.Form));

    /// <summary>The record as UTF-8, the same bytes for the same record.</summary>
    public byte[] ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Writing))
            Write(json);
        return buffer.ToArray();
    }

    /// <summary>Reads a record; what it doesn't know it leaves out.</summary>
    /// <param name="root">The JSON.</param>
    /// <param name="problem">Why it is none, as a sentence without a full stop: it is something else, or of a later version.</param>
    /// <exception cref="InvalidOperationException">A text in it is cut within a character (a lone surrogate).</exception>
    public static FormRecord? TryRead(JsonElement root, out string? problem)
    {
        problem = Text(root, "format") != Format ? "it is not a file of answers"
            : VersionOf(root) != Version ? "it is of a version that this program does not know"
            : null;
        if (problem is not null)
            return null;
        var document = root.TryGetProperty("document", out var found) ? found : default;
        var services = Elements(document, "services").Select(ReadService).ToImmutableArray();
        return new FormRecord(
            Text(document, "title"),
            Text(document, "language"),
            services.IsEmpty ? null : new Form { Template = Text(document, "template"), Services = services },
            [.. Elements(root, "fields").Select(ReadField).OfType<RecordedField>()]);
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteNumber("version", Version);
        json.WriteStartObject("document");
        json.WriteString("title", Title);
        json.WriteString("language", Language);
        json.WriteString("template", Form?.Template ?? "");
        json.WriteStartArray("services");
        foreach (var service in Form?.Services ?? [])
        {
            json.WriteStartObject();
            json.WriteString("name", service.Name);
            json.WriteString("slug", service.Slug);
            json.WriteString("source_sha256", service.SourceSha256);
            WriteItems(json, "items", service.Items);
            WriteItems(json, "earlier", service.Earlier);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("fields");
        foreach (var field in Fields)
        {
            json.WriteStartObject();
            json.WriteString("name", field.Name);
            json.WriteString("kind", RecordedField.Kinds[field.Kind]);
            if (field.Label.Length > 0)
                json.WriteString("label", field.Label);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // The label of an item's field says no more than its item and its column.
    private static ImmutableArray<RecordedField> WithoutItemLabels(IEnumerable<RecordedField> fields, Form? form)
    {
        var items = (form?.Items ?? []).Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        return [.. fields.Select(f => items.Contains(FieldName.ItemOf(f.Name)) ? f with { Label = "" } : f)];
    }

    private static void WriteItems(Utf8JsonWriter json, string name, ImmutableArray<FormItem> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            json.WriteString("id", item.Id);
            json.WriteString("key", item.Key);
            json.WriteString("text", item.Text);
            json.WriteString("phase", item.Phase);
            json.WriteString("section", item.Section);
            json.WriteString("role", item.Role);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static int? VersionOf(JsonElement root) =>
        root.TryGetProperty("version", out var version) && version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out var number) ? number : null;

    private static FormService ReadService(JsonElement json) =>
        new(Text(json, "name"), Text(json, "slug"), Text(json, "source_sha256"), [.. Elements(json, "items").Select(ReadItem)])
        {
            Earlier = [.. Elements(json, "earlier").Select(ReadItem)],
        };

    private static FormItem ReadItem(JsonElement json) => new(Text(json, "id"), Text(json, "key"), Text(json, "text"))
    {
        Phase = Text(json, "phase"),
        Section = Text(json, "section"),
        Role = Text(json, "role"),
    };

    private static RecordedField? ReadField(JsonElement json)
    {
        var kind = Text(json, "kind");
        return Text(json, "name") is { Length: > 0 } name && RecordedField.Kinds.Where(k => k.Value == kind).Select(k => (FieldKind?)k.Key).FirstOrDefault() is { } found
            ? new RecordedField(name, found, Text(json, "label"))
            : null;
    }

    private static string Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static IEnumerable<JsonElement> Elements(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];
}

/// <summary>A field as recorded in a file.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="Label">What it asks for, in words; empty for a field of an item.</param>
public sealed record RecordedField(string Name, FieldKind Kind, string Label)
{
    internal static IReadOnlyDictionary<FieldKind, string> Kinds { get; } = new Dictionary<FieldKind, string>
    {
        [FieldKind.CheckBox] = "checkbox",
        [FieldKind.Text] = "text",
        [FieldKind.MultilineText] = "multiline",
        [FieldKind.Date] = "date",
        [FieldKind.Choice] = "choice",
        [FieldKind.Signature] = "signature",
    };

    /// <summary>The record of a box.</summary>
    public static RecordedField Of(CheckBox box) => new(box.Name, FieldKind.CheckBox, box.Label);

    /// <summary>The record of a field.</summary>
    public static RecordedField Of(InputField field) => new(field.Name, FieldKinds.Of(field.Kind), field.Label);
}
