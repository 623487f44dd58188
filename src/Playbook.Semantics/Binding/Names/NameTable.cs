using Playbook.Semantics.Model;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding;

/// <summary>Declarations of one sort, found by any of their names or by their title.</summary>
/// <typeparam name="T">The sort.</typeparam>
public sealed class NameTable<T>
    where T : Declaration
{
    private readonly Dictionary<string, T> _byKey = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>Every name, as written, in the order of declaration.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The declaration of a name or title, or null.</summary>
    /// <param name="name">As written.</param>
    public T? Find(string name) => _byKey.GetValueOrDefault(WordKey.Of(name));

    /// <summary>Adds the names of a declaration.</summary>
    /// <returns>The declaration that has one of them already, or null. The first one keeps the name.</returns>
    public (string Name, T Other)? Add(T declaration)
    {
        (string, T)? clash = null;
        foreach (var name in declaration.Names)
        {
            if (_byKey.TryAdd(WordKey.Of(name), declaration))
            {
                _names.Add(name);
            }
            else if (clash is null && _byKey[WordKey.Of(name)] is var other && !ReferenceEquals(other, declaration))
            {
                clash = (name, other);
            }
        }

        return clash;
    }

    /// <summary>Lets a declaration be found by its title too, where no other has that name.</summary>
    public void AddTitle(T declaration) => _byKey.TryAdd(WordKey.Of(declaration.Title.Text), declaration);
}
