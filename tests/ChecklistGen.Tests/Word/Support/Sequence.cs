namespace ChecklistGen.Tests.Word.Support;

/// <summary>Compares lists element by element, strings by their characters.</summary>
internal static class Sequence
{
    public static void Equal<T>(IEnumerable<T> expected, IEnumerable<T> actual) => Assert.Equal(expected, actual);
}
