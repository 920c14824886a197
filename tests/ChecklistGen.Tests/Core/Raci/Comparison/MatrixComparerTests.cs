using ChecklistGen.Raci;
using ChecklistGen.Raci.Comparison;
using ChecklistGen.Tests.Reading;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Core.Raci.Comparison;

/// <summary>Edited copies of a seed: each edit is found, told once, and nothing else is.</summary>
public sealed class MatrixComparerTests
{
    private const string Seed = "public-cloud-instances";

    [Fact]
    public void Nothing_changes_between_equal_pages()
    {
        var comparison = Compare(EditedPage.Seed(Seed));

        Assert.Empty(comparison.Changes);
        Assert.Empty(comparison.Headings);
        Assert.True(comparison.IsSameForCustomer);
        Assert.Equal(58, comparison.Unchanged);
    }

    [Fact]
    public void A_row_that_is_added_moves_no_other() =>
        AssertChange(EditedPage.Seed(Seed).Add("Choose Service location", "Choose the backup region", "RA", "I"), ChangeKinds.Added, ChangeEffect.NewObligation);

    [Fact]
    public void A_row_that_is_added_for_the_provider_is_nothing_to_the_customer() =>
        AssertChange(EditedPage.Seed(Seed).Add("Choose Service location", "Cool the servers", "I", "RA"), ChangeKinds.Added, ChangeEffect.None);

    [Fact]
    public void A_row_that_is_removed_is_an_obligation_gone() =>
        AssertChange(EditedPage.Seed(Seed).Remove("Manage backups "), ChangeKinds.Removed, ChangeEffect.GoneObligation);

    [Fact]
    public void A_row_that_is_reworded_is_still_the_same_row() =>
        AssertChange(EditedPage.Seed(Seed).Reword("Manage access rights", "access rights to", "and review all access rights to"), ChangeKinds.Reworded, ChangeEffect.Changed);

    [Theory]
    [InlineData("Manage  access rights to OVHcloud   control panel")]
    [InlineData("**Manage access rights** to _OVHcloud Control Panel_")]
    public void Case_blanks_and_marks_are_no_rewording(string text) =>
        Assert.Empty(Compare(EditedPage.Seed(Seed).Reword("Manage access rights", "Manage access rights to OVHcloud Control Panel", text)).Changes);

    [Theory]
    [InlineData("Carry out addition", "RA", "I", ChangeKinds.Recoded | ChangeKinds.RecodedForOthers, ChangeEffect.NewObligation)]
    [InlineData("Carry out addition", "A", "RA", ChangeKinds.Recoded, ChangeEffect.NewObligation)]
    [InlineData("Carry out addition", "C", "RA", ChangeKinds.Recoded, ChangeEffect.None)]
    [InlineData("Manage backups ", "I", "RA", ChangeKinds.Recoded | ChangeKinds.RecodedForOthers, ChangeEffect.GoneObligation)]
    [InlineData("Manage backups ", "A", "R", ChangeKinds.Recoded | ChangeKinds.RecodedForOthers, ChangeEffect.Changed)]
    [InlineData("Manage backups ", "RA", "C", ChangeKinds.RecodedForOthers, ChangeEffect.None)]
    [InlineData("Manage backups ", "??", "", ChangeKinds.Recoded, ChangeEffect.Unclear)]
    public void Letters_that_change_have_the_effect_they_have(string row, string customer, string provider, ChangeKinds kinds, ChangeEffect effect) =>
        AssertChange(EditedPage.Seed(Seed).Recode(row, customer, provider), kinds, effect);

    [Fact]
    public void The_same_letters_in_another_order_are_no_change() =>
        Assert.Empty(Compare(EditedPage.Seed(Seed).Recode("Manage backups ", "A/R", "-")).Changes);

    [Fact]
    public void A_row_that_moves_within_its_section_changes_nothing_for_the_customer() =>
        AssertChange(EditedPage.Seed(Seed).Move("Manage backups ", "Manage data security hosted on the service"), ChangeKinds.Reordered, ChangeEffect.None);

    [Fact]
    public void A_row_that_moves_to_another_section_is_the_same_row() =>
        AssertChange(EditedPage.Seed(Seed).Move("Manage backups ", "Manage data encryption"), ChangeKinds.Moved, ChangeEffect.Changed);

    [Fact]
    public void A_row_may_move_and_be_reworded_and_re_coded_at_once() =>
        AssertChange(
            EditedPage.Seed(Seed)
                .Reword("Administrate applications", "Administrate applications", "Administrate all applications")
                .Recode("Administrate all applications", "A", "R")
                .Move("Administrate all applications", "Manage data encryption"),
            ChangeKinds.Reworded | ChangeKinds.Recoded | ChangeKinds.RecodedForOthers | ChangeKinds.Moved,
            ChangeEffect.Changed);

    [Theory]
    [InlineData("3.1.6. Management", "3.1.6. Administration of everything")]
    [InlineData("3.1.6. Management", "3.1.9. Management")]
    [InlineData("3.1.6. Management", "3.1.9. Quite another name")]
    [InlineData("3. Service usage", "3. Operations")]
    public void A_section_that_is_renamed_keeps_its_rows(string from, string to)
    {
        var comparison = Compare(EditedPage.Seed(Seed).RenameSection(from, to));

        Assert.Empty(comparison.Changes);
        Assert.Single(comparison.Headings);
    }

    [Fact]
    public void A_row_of_a_renamed_section_may_be_reworded_as_well()
    {
        var comparison = Compare(EditedPage.Seed(Seed)
            .RenameSection("3.1.2. Access management", "3.1.2. Identities")
            .Reword("Manage access and security policy", "service users", "users of the service and their guests"));

        Assert.Equal(ChangeKinds.Reworded, Assert.Single(comparison.Changes).Kinds);
        Assert.Equal(new HeadingChange("3.1.2 Access management", "3.1.2 Identities"), Assert.Single(comparison.Headings));
    }

    [Fact]
    public void Rows_with_the_same_words_stay_in_their_sections()
    {
        const string old = "# RACI\n\n## 1. A\n\n| Activity | Customer | Acme |\n|---|---|---|\n| Do | RA | I |\n\n## 2. B\n\n| Activity | Customer | Acme |\n|---|---|---|\n| Do | A | R |\n";
        var comparison = Compare(Read(old), Read(old.Replace("| Do | RA | I |\n", "", StringComparison.Ordinal)));

        var change = Assert.Single(comparison.Changes);
        Assert.Equal(ChangeKinds.Removed, change.Kinds);
        Assert.Equal("1", change.Old!.Item.Activity.Section.Number);
    }

    [Fact]
    public void Of_two_rows_with_one_key_the_one_with_the_same_letters_stays()
    {
        const string old = "# RACI\n\n| Activity | Customer | Acme |\n|---|---|---|\n| Do | RA | I |\n| Do | I | RA |\n";
        var change = Assert.Single(Compare(Read(old), Read(old.Replace("| Do | RA | I |\n", "", StringComparison.Ordinal))).Changes);

        Assert.Equal(ChangeEffect.GoneObligation, change.Effect);
        Assert.Equal(ChangeKinds.Removed, change.Kinds);
    }

    [Fact]
    public void A_further_column_that_changes_changes_the_obligation()
    {
        const string old = "# RACI\n\n| Activity | Customer | Acme | Plan |\n|---|---|---|---|\n| Do | RA | I | Basic |\n";
        var change = Assert.Single(Compare(Read(old), Read(old.Replace("Basic", "Gold", StringComparison.Ordinal))).Changes);

        Assert.Equal((ChangeKinds.OtherColumns, ChangeEffect.Changed), (change.Kinds, change.Effect));
    }

    [Fact]
    public void A_page_that_comes_or_goes_brings_and_takes_all_its_obligations()
    {
        var page = Read(EditedPage.Seed(Seed).Text);

        Assert.Equal(37, MatrixComparer.Compare(old: null, page).Count(ChangeEffect.NewObligation));
        Assert.Equal(37, MatrixComparer.Compare(page, @new: null).Count(ChangeEffect.GoneObligation));
    }

    [Fact]
    public void Versions_in_two_languages_are_compared_by_position_and_letters()
    {
        const string english = "# RACI for Hosting\n\n## 1. Access\n\n| Activity | Customer | Acme |\n|---|---|---|\n| Manage the access of the users | RA | I |\n| Choose the network | RA | C |\n| Watch the servers | I | RA |\n\n## 2. Backups\n\n| Activity | Customer | Acme |\n|---|---|---|\n| Test the backups | A | R |\n";
        const string french = "# RACI pour l'hébergement\n\n## 1. Accès\n\n| Activité | Client | Acme |\n|---|---|---|\n| Gérer les accès des utilisateurs | RA | I |\n| Choisir le réseau | RA | C |\n| Déclarer les incidents au fournisseur | RA | CI |\n| Surveiller les serveurs | I | RA |\n\n## 2. Sauvegardes\n\n| Activité | Client | Acme |\n|---|---|---|\n| Tester les sauvegardes | I | RA |\n";
        var comparison = Compare(Read(english), Read(french));

        Assert.True(comparison.ByPosition);
        Assert.Empty(comparison.Headings);
        Assert.Equal(
            ["Déclarer les incidents au fournisseur: Added, NewObligation", "Tester les sauvegardes: Recoded, RecodedForOthers, GoneObligation"],
            comparison.Changes.Select(c => $"{c.New!.Item.Activity.Text}: {c.Kinds}, {c.Effect}"),
            StringComparer.Ordinal);
    }

    private static void AssertChange(EditedPage edited, ChangeKinds kinds, ChangeEffect effect)
    {
        var comparison = Compare(edited);
        var change = Assert.Single(comparison.Changes);
        Assert.Equal((kinds, effect), (change.Kinds, change.Effect));
        Assert.Equal(effect == ChangeEffect.None, comparison.IsSameForCustomer);
    }

    private static MatrixComparison Compare(EditedPage edited) => Compare(Read(EditedPage.Seed(Seed).Text), Read(edited.Text));

    private static MatrixComparison Compare(Checklist old, Checklist @new) => MatrixComparer.Compare(old, @new);

    private static Checklist Read(string text) => ChecklistSelector.Select(TestPages.ReadText(text));
}
