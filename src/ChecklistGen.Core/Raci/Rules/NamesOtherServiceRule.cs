using ChecklistGen.Diagnostics;

namespace ChecklistGen.Raci.Rules;

/// <summary>An activity that names another service of the same run, as pages do that began as a copy of another's.</summary>
internal sealed class NamesOtherServiceRule : IMatrixRule
{
    public DiagnosticRule Rule { get; } = new("CG0027", Severity.Warning, "names-other-service");

    public void Check(Matrix matrix, LintOptions options, DiagnosticBag diagnostics)
    {
        var terms = options.Run.Terms;
        var service = matrix.Service;

        // What the page says about its own service, whatever its name.
        var own = terms.FindIn($"{service.Title}\n{service.Name}\n{service.Description}").Select(f => f.Term).ToHashSet();
        foreach (var activity in matrix.Activities)
        {
            // A link to the other service's page means it. Of two names at one place, the longer one is meant.
            var found = terms.FindIn(WithoutLinks(activity.Raw))
                .Where(f => !own.Contains(f.Term) && f.Term.ServiceOtherThan(service.Name) is not null)
                .OrderBy(f => f.Start).ThenByDescending(f => f.Length)
                .FirstOrDefault();
            if (found.Term is null)
                continue;
            var location = activity.Location.Part(found.Start, found.Length);
            diagnostics.Add(Rule, location, $"{ActivityRule.Quote(activity)} names `{found.Term.ServiceOtherThan(service.Name)}`, another service of this run", "ask the provider whether the row was copied from there", found.Term.ServiceOtherThan(service.Name));
        }
    }

    // Blanks in place of links keep the places of the rest.
    private static string WithoutLinks(string raw)
    {
        var text = raw.ToCharArray();
        var open = -1;
        for (var i = 0; i + 1 < raw.Length; i++)
        {
            if (raw[i] == '[')
                open = i;
            if (open < 0 || raw[i] != ']' || raw[i + 1] != '(')
                continue;
            var end = raw.IndexOf(')', i);
            if (end < 0)
                break;
            Array.Fill(text, ' ', open, end + 1 - open);
            (i, open) = (end, -1);
        }

        return new string(text);
    }
}
