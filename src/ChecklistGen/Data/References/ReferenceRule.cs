using System.Collections.Immutable;
using ChecklistGen.Text;

namespace ChecklistGen.Data.References;

/// <summary>Phrases, and the clauses that speak of what they are about.</summary>
/// <param name="Phrases">The phrases, normalised; one is enough.</param>
/// <param name="Clauses">The clauses' numbers; none says that the framework does not speak of it.</param>
/// <param name="Confidence">How surely the topic matches.</param>
internal sealed record ReferenceRule(ImmutableArray<string> Phrases, ImmutableArray<string> Clauses, string Confidence)
{
    /// <summary>Whether a normalised text has one of the phrases, beginning where a word begins.</summary>
    public bool Matches(string text) => Phrases.Any(p => HasPhrase(text, p));

    /// <summary>The form in which phrases and texts are compared: lower case, single blanks, no accents.</summary>
    public static string Normalise(string text) => PlainText.WithoutAccents(PlainText.Normalise(text));

    private static bool HasPhrase(string text, string phrase)
    {
        for (var at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                return true;
        }

        return false;
    }
}
