using System.Text.Json.Nodes;
using ChecklistGen.Pdf.Forms;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Pdf;

/// <summary>A fillable PDF that a program of others fills in: qpdf, which writes the whole file anew.</summary>
internal static class FilledPdf
{
    /// <summary>Fills in fields by name; <c>☑</c> ticks a box.</summary>
    /// <param name="path">The file.</param>
    /// <param name="answers">What is filled in.</param>
    /// <param name="target">The new file.</param>
    /// <param name="how">Further arguments of qpdf, as for another layout of the file.</param>
    public static string Fill(string path, IReadOnlyDictionary<string, string> answers, string target, params string[] how) => Edit(
        path,
        field =>
        {
            var name = FieldNames.Decode(((string)field["/T"]!)["u:".Length..]);
            if (!answers.TryGetValue(name, out var value))
                return false;
            field["/V"] = value == "☑" ? "/Yes" : "u:" + value.Replace('\n', '\r');
            if (value == "☑")
                field["/AS"] = "/Yes";
            return true;
        },
        target,
        how);

    /// <summary>Changes the dictionaries of fields.</summary>
    /// <param name="path">The file.</param>
    /// <param name="edit">Changes a field; returns whether it did.</param>
    /// <param name="target">The new file.</param>
    /// <param name="how">Further arguments of qpdf.</param>
    public static string Edit(string path, Func<JsonObject, bool> edit, string target, params string[] how) => EditObjects(
        path,
        (_, o) => o["value"] is JsonObject field && field.ContainsKey("/FT") && edit(field),
        target,
        how);

    /// <summary>Changes objects of any kind, by their names in qpdf's JSON.</summary>
    public static string EditObjects(string path, Func<string, JsonObject, bool> edit, string target, params string[] how)
    {
        var json = JsonNode.Parse(ExternalTool.Run("qpdf", "--json=2", "--json-key=qpdf", path))!.AsObject();
        var objects = json["qpdf"]![1]!.AsObject();
        foreach (var (name, node) in objects.ToList())
        {
            if (node is not JsonObject o || !edit(name, o))
                objects.Remove(name);
        }

        var update = target + ".json";
        File.WriteAllText(update, new JsonObject { ["qpdf"] = json["qpdf"]!.DeepClone() }.ToJsonString());
        ExternalTool.Run("qpdf", [path, "--update-from-json=" + update, .. how, target]);
        File.Delete(update);
        return target;
    }
}
