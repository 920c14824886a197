using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading;

/// <summary>Compares parties' names the way <see cref="MatrixReader"/> does.</summary>
public static class PartyNames
{
    /// <summary>Whether two names are one party's: case, accents and words like "role" do not count.</summary>
    public static bool AreSame(string one, string other) => Vocabulary.PartyKey(one) == Vocabulary.PartyKey(other);
}
