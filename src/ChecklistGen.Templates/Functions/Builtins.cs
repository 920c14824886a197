using Scriban.Functions;
using Scriban.Runtime;

namespace ChecklistGen.Templates.Functions;

/// <summary>Scriban's functions, with those replaced that depend on the machine or the run, and the host's functions.</summary>
internal static class Builtins
{
    public static ScriptObject Create(TemplateOptions options)
    {
        var builtins = new ScriptObject(capacity: 16, StringComparer.Ordinal);
        var random = new SeededRandom();
        Add("empty", EmptyScriptObject.Default);
        Add("blank", EmptyScriptObject.Default);
        Add("include_join", new IncludeJoinFunction());
        Group(
            "array",
            ("add", DirectFunctions.Add),
            ("contains", DirectFunctions.ArrayContains),
            ("join", DirectFunctions.Join),
            ("map", DirectFunctions.Map),
            ("size", DirectFunctions.Size),
            ("sort", new Function("list, member?", OrdinalFunctions.Sort)),
            ("uniq", DirectFunctions.Uniq));
        Group("html");
        Group(
            "object",
            ("to_json", new Function("value", JsonFunction.ToJson)),
            ("has_key", NativeFunctions.HasKey),
            ("has_value", NativeFunctions.HasValue));
        Group("regex");
        Group(
            "string",
            ("contains", DirectFunctions.StringContains),
            ("downcase", DirectFunctions.Downcase),
            ("ends_with", OrdinalFunctions.EndsWith),
            ("equals_ignore_case", OrdinalFunctions.EqualsIgnoreCase),
            ("handleize", DirectFunctions.Handleize),
            ("index_of", NativeFunctions.IndexOf),
            ("replace", DirectFunctions.Replace),
            ("rstrip", DirectFunctions.RStrip),
            ("slice", NativeFunctions.Slice),
            ("starts_with", OrdinalFunctions.StartsWith));
        Group("timespan", ("zero", TimeSpan.Zero));
        Group(
            "math",
            ("random", new Function("min_value, max_value", random.Next)),
            ("uuid", new Function("", _ => random.NextUuid())));
        Fill(
            "date",
            new DateGroup(),
            ("now", options.Now.UtcDateTime),
            ("utc_now", options.Now.UtcDateTime),
            ("parse", new Function("text, pattern?, culture?", call => Dates.Parse(call, text: 0, pattern: 1, culture: 2))),
            ("parse_to_string", new Function("text, output_pattern?, output_culture?, input_pattern?, input_culture?", Dates.ParseToString)));
        foreach (var (name, functions) in options.Functions)
            Fill(name, new ScriptObject(StringComparer.Ordinal), [.. functions.Select(f => (f.Key, (object)new Function("text", call => f.Value(call.Text(0) ?? ""))))]);
        return builtins;

        void Add(string name, object value) => builtins.SetValue(name, value, readOnly: true);

        void Group(string name, params ReadOnlySpan<(string Name, object Value)> members) => Fill(name, new FunctionGroup(name), members);

        void Fill(string name, ScriptObject group, params ReadOnlySpan<(string Name, object Value)> members)
        {
            foreach (var (member, value) in members)
                group.SetValue(member, value, readOnly: true);
            Add(name, group);
        }
    }
}
