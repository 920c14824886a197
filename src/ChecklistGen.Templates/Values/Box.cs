namespace ChecklistGen.Templates.Values;

/// <summary>Booleans and small integers as objects, without making a new object each time.</summary>
internal static class Box
{
    public static readonly object True = true;
    public static readonly object False = false;

    private const int Lowest = -64;
    private static readonly object[] Integers = [.. Enumerable.Range(Lowest, 1152).Select(i => (object)i)];

    public static object Of(bool value) => value ? True : False;

    public static object Of(int value) =>
        (uint)(value - Lowest) < (uint)Integers.Length ? Integers[value - Lowest] : value;

    /// <summary>An integer in the smallest of the language's types that holds it.</summary>
    public static object Of(long value) => value is >= int.MinValue and <= int.MaxValue ? Of((int)value) : value;
}
