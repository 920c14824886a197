using ChecklistGen.Raci;

namespace ChecklistGen.Tests.Core.Raci;

public sealed class RaciNotationTests
{
    [Theory]
    [InlineData("RA", Duties.ResponsibleOrAccountable)]
    [InlineData("ar", Duties.ResponsibleOrAccountable)]
    [InlineData(" R / A ", Duties.ResponsibleOrAccountable)]
    [InlineData("C, I", Duties.Consulted | Duties.Informed)]
    [InlineData("R+A&C", Duties.ResponsibleOrAccountable | Duties.Consulted)]
    [InlineData("R A", Duties.ResponsibleOrAccountable)]
    [InlineData("R\u00A0A", Duties.ResponsibleOrAccountable)]
    [InlineData("RA*", Duties.ResponsibleOrAccountable)]
    [InlineData("R* A†", Duties.ResponsibleOrAccountable)]
    [InlineData("A(1)", Duties.Accountable)]
    [InlineData("A [^2]", Duties.Accountable)]
    [InlineData("I¹", Duties.Informed)]
    [InlineData("RR", Duties.Responsible)]
    [InlineData("", Duties.None)]
    [InlineData("  ", Duties.None)]
    [InlineData("-", Duties.None)]
    [InlineData("—", Duties.None)]
    [InlineData("--", Duties.None)]
    public void Understands_letters_however_they_are_joined(string cell, Duties duties) =>
        Assert.Equal(duties, RaciNotation.Parse(cell));

    [Theory]
    [InlineData("P-R")]
    [InlineData("R-A")]
    [InlineData("R/")]
    [InlineData("/R")]
    [InlineData("R//A")]
    [InlineData(",")]
    [InlineData("*")]
    [InlineData("✅")]
    [InlineData("X")]
    [InlineData("Kunde")]
    [InlineData("N/A")]
    [InlineData("R (if asked)")]
    [InlineData("RASCI")]
    [InlineData("R1")]
    [InlineData("А")] // Cyrillic
    [InlineData("R.A.")]
    public void Guesses_at_nothing_else(string cell) => Assert.Null(RaciNotation.Parse(cell));

    [Theory]
    [InlineData("RR", true)]
    [InlineData("R/A, r", true)]
    [InlineData("RACI", false)]
    [InlineData("", false)]
    public void Tells_a_letter_said_twice(string cell, bool repeats) => Assert.Equal(repeats, RaciNotation.RepeatsLetter(cell));
}
