using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ChecklistGen.Templates.Rendering;

/// <summary>Scriban's functions, made to give the same on every run and machine, and those of the host.</summary>
internal static class Builtins
{
    public static BuiltinFunctions Create(TemplateOptions options)
    {
        var builtins = new BuiltinFunctions();
        var random = new SeededRandom();
        Replace("array", ("sort", new Function("list, member?", Sorting.Sort)));
        Replace("object", ("to_json", new Function("value", JsonFunction.ToJson)), ("has_key", NativeFunctions.HasKey), ("has_value", NativeFunctions.HasValue));
        Replace(
            "string",
            ("slice", NativeFunctions.Slice),
            ("index_of", NativeFunctions.IndexOf),
            ("starts_with", OrdinalTexts.StartsWith),
            ("ends_with", OrdinalTexts.EndsWith),
            ("equals_ignore_case", OrdinalTexts.EqualsIgnoreCase));
        Replace("timespan", ("zero", TimeSpan.Zero));
        Replace("math", ("random", new Function("min_value, max_value", random.Next)), ("uuid", new Function("", _ => random.NextUuid())));
        Replace(
            "date",
            ("now", options.Now.UtcDateTime),
            ("utc_now", options.Now.UtcDateTime),
            ("parse", new Function("text, pattern?, culture?", call => Dates.Parse(call, text: 0, pattern: 1, culture: 2))),
            ("parse_to_string", new Function("text, output_pattern?, output_culture?, input_pattern?, input_culture?", Dates.ParseToString)));
        builtins.SetValue("include", new IncludeFunction(), readOnly: true);
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

    /// <summary>Scriban's <c>include</c>, which also keeps where the lines of the included text come from.</summary>
    private sealed class IncludeFunction() : Function("template_name", Include)
    {
        public override ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

        private static string? Include(FunctionCall call)
        {
            var (context, caller, arguments) = call;
            var path = context.GetTemplatePathFromName(call.Text(0), caller)!;
            var template = context.GetOrCreateTemplate(path, caller);
            try
            {
                return context.Detour(() => context.RenderTemplate(template, arguments, caller));
            }
            catch (ScriptRuntimeException)
            {
                context.FailedIncludes.Add(call.Span);
                throw;
            }
        }
    }
}
