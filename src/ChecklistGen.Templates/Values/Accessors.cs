using System.Collections.Frozen;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ChecklistGen.Templates.Values;

/// <summary>The members of one type of values, one by one: what is not in the list does not exist for a template.</summary>
internal sealed class MemberList<T>(params IEnumerable<(string Name, Func<T, object?> Get)> members) : IObjectAccessor
{
    private readonly FrozenDictionary<string, Func<T, object?>> _members = members.ToFrozenDictionary(m => m.Name, m => m.Get, StringComparer.Ordinal);

    public bool HasIndexer => false;

    public Type? IndexType => null;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => _members.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => _members.Keys.Order(StringComparer.Ordinal);

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => _members.ContainsKey(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        var found = _members.TryGetValue(member, out var get);
        value = found ? get!((T)target) : null;
        return found;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}

/// <summary>The members of the values that are neither objects nor lists.</summary>
internal static class MemberLists
{
    public static IObjectAccessor Text { get; } = new MemberList<TemplateText>(("plain", t => t.Plain), ("size", t => t.Text.Length));

    public static IObjectAccessor Pair { get; } = new MemberList<KeyValuePair<string, object?>>(("key", p => p.Key), ("value", p => p.Value));

    public static IObjectAccessor Date { get; } = new MemberList<DateTime>(
        ("year", d => d.Year), ("month", d => d.Month), ("day", d => d.Day), ("day_of_year", d => d.DayOfYear), ("day_of_week", d => (int)d.DayOfWeek),
        ("hour", d => d.Hour), ("minute", d => d.Minute), ("second", d => d.Second), ("millisecond", d => d.Millisecond), ("ticks", d => d.Ticks),
        ("date", d => d.Date), ("time_of_day", d => d.TimeOfDay));

    public static IObjectAccessor Span { get; } = new MemberList<TimeSpan>(
        ("days", s => s.Days), ("hours", s => s.Hours), ("minutes", s => s.Minutes), ("seconds", s => s.Seconds), ("milliseconds", s => s.Milliseconds),
        ("total_days", s => s.TotalDays), ("total_hours", s => s.TotalHours), ("total_minutes", s => s.TotalMinutes),
        ("total_seconds", s => s.TotalSeconds), ("total_milliseconds", s => s.TotalMilliseconds), ("ticks", s => s.Ticks));
}

/// <summary>A list of the host: several formats and pages share it, so that templates can't write to it.</summary>
internal sealed class ReadOnlyListAccessor(IListAccessor list) : IListAccessor
{
    public int GetLength(TemplateContext context, SourceSpan span, object target) => list.GetLength(context, span, target);

    public object? GetValue(TemplateContext context, SourceSpan span, object target, int index) => list.GetValue(context, span, target, index);

    public void SetValue(TemplateContext context, SourceSpan span, object target, int index, object? value) =>
        throw new ScriptRuntimeException(span, "a list of the data is read-only");
}
