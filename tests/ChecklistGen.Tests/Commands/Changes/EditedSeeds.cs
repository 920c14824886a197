using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Commands.Changes;

/// <summary>A folder with the seeds as they are and another with later versions of them: one of every kind of edit.</summary>
internal static class EditedSeeds
{
    public const string Page = "public-cloud-instances";

    /// <summary>The seed with one of every kind of edit.</summary>
    public static EditedPage Everything => EditedPage.Seed(Page)
        .Add("Choose Service location", "Choose the backup region", "RA", "I")
        .Move("Choose the Instance scale", "Choose the backup region")
        .Recode("Install other softwares", "I", "RA")
        .Recode("Carry out addition", "RA", "I")
        .Remove("Manage backups ")
        .Reword("Manage access rights", "Manage access rights to OVHcloud Control Panel", "Manage and review access rights to the OVHcloud Manager")
        .Move("Retain logs of Information", "Manage data encryption")
        .Recode("Filter network accesses", "RA", "C")
        .RenameSection("3.1.6. Management", "3.1.6. Administration");

    /// <summary>Writes <c>old</c> and <c>new</c> into a folder: one page edited, one gone, one come, the others the same.</summary>
    public static (string Old, string New) WriteTo(TemporaryFolder folder)
    {
        foreach (var seed in Directory.GetFiles(Repository.PathTo("seeds"), "*.md"))
        {
            var name = Path.GetFileName(seed);
            if (name != "devops-platform-sh.md")
                folder.Write($"old/{name}", File.ReadAllBytes(seed));
            if (name != "data-processing.md")
                folder.Write($"new/{name}", File.ReadAllBytes(seed));
        }

        Everything.WriteTo(folder, $"new/{Page}.md");
        return (folder.PathTo("old"), folder.PathTo("new"));
    }
}
