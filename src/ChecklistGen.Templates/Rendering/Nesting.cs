using Scriban.Runtime;

namespace ChecklistGen.Templates.Rendering;

/// <summary>
/// Keeps lists and objects that a template makes from being nested without end. Scriban compares them, and prints them into its
/// own messages, by recursion: one that holds itself would end the process there.
/// </summary>
internal static class Nesting
{
    public const int Most = 100;

    /// <summary>Whether a value holds itself, or is nested more than <see cref="Most"/> deep. What the host passes is neither.</summary>
    public static bool IsEndless(object? value) => value is ScriptArray or ScriptObject && new Search().Finds(value, Most);

    private sealed class Search
    {
        private readonly Dictionary<object, bool> _isOpen = new(ReferenceEqualityComparer.Instance);

        public bool Finds(object? value, int depth)
        {
            if (value is not (ScriptArray or ScriptObject))
                return false;
            if (depth == 0)
                return true;
            if (_isOpen.TryGetValue(value, out var isOpen))
                return isOpen;
            _isOpen[value] = true;
            var (members, found) = ((IScriptObject)value, false);
            foreach (var name in members.GetMembers())
                found = found || (members.TryGetValue(null, default, name, out var member) && Finds(member, depth - 1));
            if (value is ScriptArray list)
            {
                foreach (var element in list)
                    found = found || Finds(element, depth - 1);
            }

            _isOpen[value] = false;
            return found;
        }
    }
}
