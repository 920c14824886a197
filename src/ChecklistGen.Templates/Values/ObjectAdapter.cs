using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace ChecklistGen.Templates.Values;

/// <summary>Makes adapters out of types.</summary>
public static class ObjectAdapter
{
    /// <summary>An adapter with all public properties of a type, its own and inherited ones; safe to trim.</summary>
    public static ObjectAdapter<T> ForProperties<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>()
        where T : class
    {
        var adapter = new ObjectAdapter<T>();
        foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetMethod is { IsPublic: true } getter && property.GetIndexParameters().Length == 0)
                adapter.Add(property.Name, Reader<T>(property.PropertyType, getter));
        }

        return adapter;
    }

    private static Func<T, object?> Reader<T>(Type type, MethodInfo getter)
        where T : class
    {
        if (!type.IsValueType)
            return getter.CreateDelegate<Func<T, object?>>();
        if (type == typeof(int))
            return Boxed(getter.CreateDelegate<Func<T, int>>());
        if (type == typeof(bool))
            return Boxed(getter.CreateDelegate<Func<T, bool>>());
        if (type == typeof(double))
            return Boxed(getter.CreateDelegate<Func<T, double>>());
        if (type == typeof(DateTime))
            return Boxed(getter.CreateDelegate<Func<T, DateTime>>());

        // Rarer types have no delegate that ahead-of-time compilation is sure to know.
        var invoker = MethodInvoker.Create(getter);
        return target => invoker.Invoke(target);
    }

    private static Func<T, object?> Boxed<T, TValue>(Func<T, TValue> read) => target => read(target);
}
