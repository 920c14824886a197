using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Office.Forms;
using ChecklistGen.Office.Reading;

namespace ChecklistGen.Word.Forms;

/// <summary>Reads back what <see cref="FormXml"/> wrote; what it doesn't know it leaves out.</summary>
internal static class FormXmlReader
{
    /// <summary>Reads a part; null where it is somebody else's.</summary>
    public static FormContent? TryRead(PartXmlReader xml)
    {
        while (xml.Read() && !xml.IsElement)
        {
        }

        if (!IsOurs(xml) || xml.Name != "form")
            return null;
        var template = Attribute(xml, "template");
        var language = Attribute(xml, "language");
        var services = ImmutableArray.CreateBuilder<FormService>();
        var items = ImmutableArray.CreateBuilder<FormItem>();
        var earlier = ImmutableArray.CreateBuilder<FormItem>();
        var fields = ImmutableArray.CreateBuilder<FormField>();
        ImmutableArray<int>? written = null;
        while (xml.Read())
        {
            if (!IsOurs(xml))
                continue;
            switch (xml.Name)
            {
                case "service":
                    EndService(services, items, earlier);
                    services.Add(new FormService(Attribute(xml, "name"), Attribute(xml, "slug"), Attribute(xml, "source"), []));
                    break;
                case "item":
                    items.Add(Item(xml));
                    break;
                case "earlier":
                    earlier.Add(Item(xml));
                    break;
                case "field" when Field(xml) is { } field:
                    fields.Add(field);
                    break;
                case "written":
                    written = [.. written ?? [], .. TextDigests.Unpack(Attribute(xml, "texts"))];
                    break;
            }
        }

        EndService(services, items, earlier);
        return new FormContent(
            services.Count > 0 ? new Form { Template = template, Services = services.ToImmutable() } : null,
            fields.ToImmutable(),
            language)
        {
            Written = written,
        };
    }

    // The items read since a service began are that service's.
    private static void EndService(
        ImmutableArray<FormService>.Builder services, ImmutableArray<FormItem>.Builder items, ImmutableArray<FormItem>.Builder earlier)
    {
        if (services.Count > 0)
            services[^1] = services[^1] with { Items = items.ToImmutable(), Earlier = earlier.ToImmutable() };
        items.Clear();
        earlier.Clear();
    }

    private static FormItem Item(PartXmlReader xml) => new(Attribute(xml, "id"), Attribute(xml, "key"), Attribute(xml, "text"))
    {
        Phase = Attribute(xml, "phase"),
        Section = Attribute(xml, "section"),
        Role = Attribute(xml, "role"),
    };

    private static FormField? Field(PartXmlReader xml) =>
        Attribute(xml, "name") is { Length: > 0 } name && Enum.TryParse<FieldKind>(Attribute(xml, "kind"), out var kind)
            ? new FormField(name, kind)
            {
                Label = Attribute(xml, "label"),
                Placeholder = Attribute(xml, "placeholder"),
                Column = xml.Attribute("column"),
            }
            : null;

    private static bool IsOurs(PartXmlReader xml) => xml.IsElement && xml.Namespace == FormXml.Namespace;

    private static string Attribute(PartXmlReader xml, string name) => xml.Attribute(name) ?? "";
}
