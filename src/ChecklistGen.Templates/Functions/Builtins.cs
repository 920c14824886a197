using Scriban.Functions;
using Scriban.Runtime;

namespace ChecklistGen.Templates.Functions;

/// <summary>Scriban's functions, with those replaced that depend on the machine or the run, and the host's functions.</summary>
internal static class Builtins
{
    public static BuiltinFunctions Create(TemplateOptions options)
    {
        var builtins = new BuiltinFunctions();
        var random = new SeededRandom();
        Replace("array", ("sort", new Function("list, member?", OrdinalFunctions.Sort)));
        Replace("object", ("to_json", new Function("value", JsonFunction.ToJson)), ("has_key", NativeFunctions.HasKey), ("has_value", NativeFunctions.HasValue));
        Replace(
            "string",
            ("slice", NativeFunctions.Slice),
            ("index_of", NativeFunctions.IndexOf),
            ("starts_with", OrdinalFunctions.StartsWith),
            ("ends_with", OrdinalFunctions.EndsWith),
            ("equals_ignore_case", OrdinalFunctions.EqualsIgnoreCase));
        Replace("timespan", ("zero", TimeSpan.Zero));
        Replace("math", ("random", new Function("min_value, max_value", random.Next)), ("uuid", new Function("", _ => random.NextUuid())));
        Replace(
            "date",
            ("now", options.Now.UtcDateTime),
            ("utc_now", options.Now.UtcDateTime),
            ("parse", new Function("text, pattern?, culture?", call => Dates.Parse(call, text: 0, pattern: 1, culture: 2))),
            ("parse_to_string", new Function("text, output_pattern?, output_culture?, input_pattern?, input_culture?", Dates.ParseToString)));
        foreach (var (name, functions) in options.Functions)
        {
            builtins.SetValue(name, new ScriptObject(StringComparer.Ordinal), readOnly: true);
            Replace(name, [.. functions.Select(f => (f.Key, (object)new Function("text", call => f.Value(call.Text(0) ?? ""))))]);
        }

        return builtins;

        void Replace(string group, params ReadOnlySpan<(string Name, object Value)> members)
        {
            foreach (var (name, value) in members)
                ((ScriptObject)builtins[group]!).SetValue(name, value, readOnly: true);
        }
    }
}
