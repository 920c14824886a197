using System.Globalization;
using ChecklistGen.Returns;

namespace ChecklistGen.Commands.Status;

/// <summary>How one item stands.</summary>
/// <param name="Answers">What was filled in.</param>
public sealed record ItemStatus(ItemAnswers Answers)
{
    private readonly ItemState _state = StatusWords.StateOf(Answers[ItemFields.Status]);

    /// <summary>What is said about it that can't all be true: a phrase; null where nothing is.</summary>
    public string? Conflict
    {
        get
        {
            var status = Answers[ItemFields.Status];
            if (status.Length > 0 && _state == ItemState.Unknown)
                return $"its status `{status}` is none that is known";
            if (Answers.Done && _state is ItemState.NotStarted or ItemState.InProgress)
                return $"it is ticked, and its status is `{status}`";
            if (!Answers.Done && _state == ItemState.Done && Answers.Fields.ContainsKey(ItemFields.Done))
                return $"it is not ticked, and its status is `{status}`";
            return Answers[ItemFields.Due] is { Length: > 0 } due && Due is null ? $"its due date `{due}` can't be read" : null;
        }
    }

    /// <summary>Whether there is nothing left to do: it is ticked, done or not applicable, and nothing contradicts that.</summary>
    public bool IsSettled => Conflict is null && (Answers.Done || _state is ItemState.Done or ItemState.NotApplicable);

    /// <summary>By when it is to be settled; null where no date that can be read is filled in.</summary>
    public DateOnly? Due =>
        DateOnly.TryParseExact(Answers[ItemFields.Due], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due) ? due : null;

    /// <summary>Whether it should be settled by now and isn't.</summary>
    public bool IsOverdue(DateOnly today) => !IsSettled && Due < today;
}
