namespace ChecklistGen.Raci;

/// <summary>How a table writes down whose an activity is.</summary>
public enum Notation
{
    /// <summary>R, A, C and I, or letters that the page's legend adds.</summary>
    Letters,

    /// <summary>Words that mean such a letter: "Responsible", "Accountable".</summary>
    Words,

    /// <summary>Ticks, crosses, yes and no: they say whose it is, and not who answers for it.</summary>
    Marks,

    /// <summary>Sentences that say what each party does.</summary>
    Text,

    /// <summary>Names of parties in the cells.</summary>
    Names,
}
