using System.Globalization;
using ChecklistGen.Data;
using ChecklistGen.Data.References;
using ChecklistGen.Raci;
using ChecklistGen.Templates.Values;
using ChecklistGen.Text;

namespace ChecklistGen.Generation.Workbooks;

/// <summary>Says in the words of a document what its items are: what <c>partials/functions</c> says in templates.</summary>
internal sealed class ItemWords(ChecklistData data)
{
    private readonly TemplateMap _words = data.T;

    /// <summary>The provider's name, or "others".</summary>
    public string Provider => data.Service.Provider?.Plain ?? Word("others");

    /// <summary>A word of the document's language.</summary>
    public string Word(string key) => _words.Text(key);

    /// <summary>A heading with its number.</summary>
    public static string Heading(string number, MarkdownText title) => string.Join(' ', new[] { number, title.Plain }.Where(t => t.Length > 0));

    /// <summary>A day in words; "not given" for none.</summary>
    public string Day(string? iso) => iso is null ? Word("not_given") : Day(iso, _words);

    /// <summary>A day in words.</summary>
    public static string Day(string iso, TemplateMap words)
    {
        var day = IsoDate.Parse(iso)!.Value;
        var months = words.TryGetValue("months", out var list) && list is System.Collections.IEnumerable names ? names.Cast<object?>().ToList() : [];
        return words.Text("date_format")
            .Replace("DAY", day.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("MONTH", months.ElementAtOrDefault(day.Month - 1) as string ?? "", StringComparison.Ordinal)
            .Replace("YEAR", day.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>What an item says, and below it what is beside its letters or its mark.</summary>
    public static string Text(ItemData item) => item.Remark is { Plain.Length: > 0 } remark ? $"{item.Text.Plain}\n{remark.Plain}" : item.Text.Plain;

    /// <summary>The customer's part in an item as the page has it: letters, or its words, or whether it is theirs alone.</summary>
    public string Role(ItemData item) => item.Role is not null && item.Notation == Notation.Words
        ? item.Raw.Shown
        : item.Role ?? Word(item.Shared ? "role_shared" : "role_yours");

    /// <summary>The customer's part in an item in plain words, and the others' where they share it.</summary>
    public string Part(ItemData item)
    {
        if (item.Role is null || item.Notation == Notation.Words)
            return item.Shared ? AboutProvider("part_joint") : Word("part_yours");
        var own = item.Responsible == true && item.Accountable == true ? "part_own" : item.Responsible == true ? "part_responsible" : "part_accountable";
        var others = (Others('R'), Others('A')) switch
        {
            (true, true) => "part_they_both",
            (true, false) => "part_they_do",
            (false, true) => "part_they_answer",
            _ => null,
        };
        return others is null ? Word(own) : $"{Word(own)} – {Word(others).Replace("PROVIDER", data.Service.Provider?.Plain ?? Word("provider_unnamed"), StringComparison.Ordinal)}";

        bool Others(char letter) => item.ProviderRole?.Contains(letter, StringComparison.Ordinal) == true;
    }

    /// <summary>What somebody else holds of an item, as in "OVHcloud RA".</summary>
    public string SharedWith(ItemData item)
    {
        var names = item.Cells.Where(c => c.Obliged && c.Side != PartySide.Customer).Select(c => c.Side == PartySide.Shared
            ? OtherParty
            : c.Party.Plain + (c.Role is { Length: > 0 } role && item.Notation != Notation.Words ? $" {role}" : ""));
        return string.Join(", ", names.Distinct(StringComparer.Ordinal));
    }

    /// <summary>The others' letters; where the page has none, their names.</summary>
    public string OthersRole(ItemData item) => item.ProviderRole is { Length: > 0 } role && item.Notation != Notation.Words ? role : SharedWith(item);

    /// <summary>The related clauses of an item with how surely each is related.</summary>
    public string Related(ItemData item) => item.References.Count == 0
        ? Word("no_clause")
        : string.Join('\n', item.References.GroupBy(r => Sureness(r.Confidence, r.ReviewedBy), StringComparer.Ordinal).Select(g => $"{string.Join(", ", g.Select(r => r.Clause))} ({g.Key})"));

    /// <summary>How surely a clause is related: the program's own word, or that a person looked at it.</summary>
    public string Sureness(Confidence confidence, MarkdownText? reviewer) =>
        Word(reviewer is null ? "confidence_" + confidence.ToString().ToLowerInvariant() : "confidence_reviewed");

    /// <summary>The reviews of the clauses of each row, by its id.</summary>
    public ILookup<string, ReviewData> ReviewsByItem { get; } = data.Reviews.SelectMany(r => r.Items.Select(i => (Id: i, Review: r))).ToLookup(x => x.Id, x => x.Review, StringComparer.Ordinal);

    /// <summary>Who reviewed the clauses of a row and when, as in "Marie Durand, 20 November 2026"; empty where nobody did.</summary>
    public string Reviews(string id) => string.Join('\n', ReviewsByItem[id].Select(r => r.ReviewedOn is null ? r.ReviewedBy.Plain : $"{r.ReviewedBy.Plain}, {Day(r.ReviewedOn)}"));

    /// <summary>Who reviewed which rows' clauses, a sentence for each review.</summary>
    public IEnumerable<string> ReviewSentences() => data.Reviews.Select(r =>
        Word(r.ReviewedOn is null ? "reviewed_by" : "reviewed_on").Replace("NAME", r.ReviewedBy.Plain, StringComparison.Ordinal).Replace("DATE", Day(r.ReviewedOn), StringComparison.Ordinal)
        + $" {string.Join(", ", r.Items)}.");

    /// <summary>What changed about an item since the answers were given.</summary>
    public string Change(ItemData item)
    {
        if (item.Change is not { } change)
            return "";
        if (change.Old is not { } old)
            return Word("answers_new");
        var texts = change.Kinds.Select(kind => kind switch
        {
            "reworded" => $"{Word("answers_was")} {old.Text.Plain}",
            "recoded" => $"{Word("change_recoded")} {RoleWord(old.Role)} → {Role(item)}",
            "moved" => Word("change_moved").Replace("SECTION", old.Section.Plain, StringComparison.Ordinal),
            "uncertain" => Word("change_uncertain"),
            _ => "",
        }).Where(t => t.Length > 0);
        return $"{Word("answers_review")} – {string.Join("; ", texts)}";
    }

    /// <summary>Where a row is in the page: its line, or what a file without lines has.</summary>
    public string Place(int? line, MarkdownText? place)
    {
        if (line is { } number)
            return number.ToString(CultureInfo.InvariantCulture);
        var text = place?.Plain ?? "";
        return text.StartsWith("table ", StringComparison.Ordinal)
            ? text.Replace("table ", Word("place_table") + " ", StringComparison.Ordinal)
                .Replace(", row ", $", {Word("place_row")} ", StringComparison.Ordinal)
                .Replace(", column ", $", {Word("place_column")} ", StringComparison.Ordinal)
            : text;
    }

    /// <summary>What a party holds in a row; what the page says there where it could not be read.</summary>
    public static string Duty(CellData cell, Notation notation) => !cell.Understood || cell.Role is null || notation == Notation.Words
        ? cell.Raw.Shown
        : string.Join('\n', new[] { cell.Role, cell.Remark?.Plain ?? "" }.Where(t => t.Length > 0));

    /// <summary>A sentence about the provider, of whom the page may give no name.</summary>
    public string AboutProvider(string key) => data.Service.Provider is { } provider
        ? Word(key).Replace("PROVIDER", provider.Plain, StringComparison.Ordinal)
        : Word(key + "_unnamed");

    // Who shares what is shared, where there is one other party only.
    private string OtherParty => data.Parties.Where(p => p.Side == PartySide.Other).ToList() is [var only] ? only.Name.Plain : Word("others");

    private string RoleWord(string role) => role switch
    {
        "yours" => Word("role_yours"),
        "shared" => Word("role_shared"),
        _ => role,
    };
}
