using ChecklistGen.Diagnostics;
using ChecklistGen.Raci;
using ChecklistGen.Reading;
using ChecklistGen.Reading.Html;

namespace ChecklistGen.Tests.Reading;

/// <summary>Tables whose header has two rows, as web pages have them.</summary>
public sealed class HeaderRowsTests
{
    private const string Teams = """
        <h1>RACI</h1><table><thead>
        <tr><th rowspan="2">Activity</th><th colspan="2">Customer</th><th colspan="2">Acme</th></tr>
        <tr><th>IT</th><th>Business</th><th>Run</th><th>Sales</th></tr></thead>
        <tr><td>a</td><td>R</td><td>A</td><td>C</td><td>I</td></tr>
        <tr><td>b</td><td>I</td><td></td><td>RA</td><td>I</td></tr></table>
        """;

    private const string Marks = """
        <h1>RACI</h1><table><thead>
        <tr><th rowspan="2">Activity</th><th colspan="4">Customer</th><th colspan="4">Acme</th><th rowspan="2">When</th></tr>
        <tr><th>R</th><th>A</th><th>C</th><th>I</th><th>R</th><th>A</th><th>C</th><th>I</th></tr></thead>
        <tr><td>a</td><td>x</td><td>✔</td><td></td><td>-</td><td></td><td></td><td>C</td><td></td><td>daily</td></tr>
        <tr><td>b</td><td></td><td></td><td>x</td><td></td><td>x</td><td>x</td><td></td><td></td><td></td></tr></table>
        """;

    [Fact]
    public void Parties_above_teams_say_whose_the_columns_are()
    {
        var outcome = Read(Teams);

        Assert.Equal(["Customer IT", "Customer Business", "Acme Run", "Acme Sales"], outcome.Value!.Parties.Select(p => p.Name).ToList());
        Assert.Equal(["RA", "I"], outcome.Value.Activities.Select(a => a.CustomerLetters).ToList());
        Assert.Equal(MatrixDiagnostics.SeveralCustomers, Assert.Single(outcome.Diagnostics, d => d.Rule == MatrixDiagnostics.SeveralCustomers).Rule);
    }

    [Fact]
    public void A_row_with_something_below_spanning_cells_and_nothing_beside_them_is_the_headers()
    {
        var matrix = Read("<h1>X</h1><table><tr><td>Requirement<td colspan=3>Responsibility<td>Notes<tr><td><td>Acme<td>Customer<td>Both<td><tr><td>a<td><td>x<td><td>n<tr><td>b<td>x<td><td><td></table>").Value!;

        Assert.Equal(["a"], ChecklistSelector.Select(matrix).Items.Select(i => i.Activity.Text), StringComparer.Ordinal);
        Assert.Equal(2, matrix.RowsRead);
    }

    [Theory]
    [InlineData("Business", "A", "")]
    [InlineData("Customer IT", "R", "I")]
    public void A_column_can_be_named_by_the_lower_row_or_by_both(string party, string first, string second) =>
        Assert.Equal([first, second], Read(Teams, party).Value!.Activities.Select(a => a.CustomerLetters).ToList());

    [Fact]
    public void Columns_of_marks_for_each_duty_are_the_letters_of_the_party_above_them()
    {
        var matrix = Read(Marks).Value!;

        Assert.Equal(["Customer", "Acme"], matrix.Parties.Select(p => p.Name).ToList());
        Assert.Equal([("RA", "C"), ("C", "RA")], matrix.Activities.Select(a => (a.CustomerLetters, a.OthersLetters)));
        Assert.All(matrix.Activities, a => Assert.Equal((Notation.Letters, true), (a.Notation, a.IsUnderstood)));
        Assert.Equal([KeyValuePair.Create("When", "daily")], matrix.Activities[0].Attributes);
    }

    [Fact]
    public void What_is_neither_a_mark_nor_blank_below_a_duty_is_reported()
    {
        var outcome = Read(Marks.Replace("<td>✔</td>", "<td>perhaps</td>", StringComparison.Ordinal));

        Assert.Equal([false, true], outcome.Value!.Activities.Select(a => a.IsUnderstood));
        Assert.Equal((4, MatrixDiagnostics.UnreadableCell), Assert.Single(outcome.Diagnostics, d => d.IsError) is var error ? (error.Location.Line, error.Rule) : default);
    }

    [Fact]
    public void Without_a_customer_it_is_an_error_and_no_legend()
    {
        var outcome = Read(Marks.Replace("Customer", "Example SA", StringComparison.Ordinal));

        Assert.Null(outcome.Value);
        Assert.Equal((MatrixDiagnostics.UnknownCustomer, 3), Assert.Single(outcome.Diagnostics, d => d.IsError) is var error ? (error.Rule, error.Location.Line) : default);
        Assert.Equal(2, Read(Marks.Replace("Customer", "Example SA", StringComparison.Ordinal), "Example SA").Value!.Activities.Length);
    }

    [Fact]
    public void Service_models_above_parties_distinguish_equal_columns()
    {
        const string page = """
            <h1>RACI</h1><table><thead>
            <tr><th rowspan="2">Activity</th><th colspan="2">IaaS</th><th colspan="2">SaaS</th></tr>
            <tr><th>Customer</th><th>Acme</th><th>Customer</th><th>Acme</th></tr></thead>
            <tr><td>a</td><td>R</td><td>A</td><td>I</td><td>RA</td></tr></table>
            """;

        Assert.Equal("R", Read(page, "IaaS Customer").Value!.Activities[0].CustomerLetters);
        Assert.Contains("`IaaS Customer` and `SaaS Customer`", Assert.Single(Read(page).Diagnostics, d => d.Rule == MatrixDiagnostics.SeveralCustomers).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<tr><th></th><th colspan=\"2\">Responsibility</th></tr><tr><th>Activity</th><th>Customer</th><th>Acme</th></tr>", "Customer")]
    [InlineData("<tr><th>Activity</th><th>Customer</th><th>Acme</th></tr><tr><th></th><th>(RACI)</th><th>(RACI)</th></tr>", "Customer")]
    public void A_row_that_names_no_party_does_not_distinguish_columns(string header, string customer)
    {
        var matrix = Read($"<h1>RACI</h1><table><thead>{header}</thead><tr><td>a</td><td>R</td><td>A</td></tr></table>").Value!;

        Assert.Equal(customer, matrix.Parties[0].Name);
        Assert.Equal("R", matrix.Activities[0].CustomerLetters);
    }

    private static Outcome<Matrix> Read(string page, params string[] parties) =>
        MatrixReader.Read(new HtmlPageReader().Read("page.html", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(page))).Value!, new MatrixReaderOptions { Parties = [.. parties] });
}
