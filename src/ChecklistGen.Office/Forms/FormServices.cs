using System.Collections.Immutable;
using ChecklistGen.Documents;

namespace ChecklistGen.Office.Forms;

/// <summary>Puts together the services of a form from the lines of its record: the items read since a service began are that service's.</summary>
internal sealed class FormServices
{
    private readonly ImmutableArray<FormService>.Builder _services = ImmutableArray.CreateBuilder<FormService>();
    private readonly ImmutableArray<FormItem>.Builder _items = ImmutableArray.CreateBuilder<FormItem>();
    private readonly ImmutableArray<FormItem>.Builder _earlier = ImmutableArray.CreateBuilder<FormItem>();

    /// <summary>Begins a service.</summary>
    public void Begin(string name, string slug, string sourceSha256)
    {
        End();
        _services.Add(new FormService(name, slug, sourceSha256, []));
    }

    /// <summary>Adds an item that is asked about.</summary>
    public void Add(FormItem item) => _items.Add(item);

    /// <summary>Adds an item of which only the answers are kept.</summary>
    public void AddEarlier(FormItem item) => _earlier.Add(item);

    /// <summary>All services.</summary>
    public ImmutableArray<FormService> ToImmutable()
    {
        End();
        return _services.ToImmutable();
    }

    private void End()
    {
        if (_services.Count > 0)
            _services[^1] = _services[^1] with { Items = _items.ToImmutable(), Earlier = _earlier.ToImmutable() };
        _items.Clear();
        _earlier.Clear();
    }
}
