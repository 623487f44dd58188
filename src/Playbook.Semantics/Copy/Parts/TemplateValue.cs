using System.Collections;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Copy.Parts;

/// <summary>The model's values as templates take them.</summary>
internal static class TemplateValue
{
    /// <summary>A value: words and declarations become text, whole numbers decimals, lists plain lists; the rest stays as it is.</summary>
    public static object? Of(object? value, Language language) => value switch
    {
        int number => (decimal)number,
        string or null => value,
        Prose prose => prose.Text,
        Deferred deferred => Of(deferred.In(language), language),
        Bilingual text => text.In(language),
        Term term => term.Name.In(language),
        Declaration declaration => declaration.Title.Text,
        IEnumerable list => List(list, language),
        _ => value,
    };

    /// <summary>Parts of the playbook, which templates ask for their members.</summary>
    public static List<object> PartsOf(object? parts) => parts is IEnumerable list ? [.. list.Cast<object>()] : [];

    private static List<object> List(IEnumerable values, Language language)
    {
        var list = new List<object>();
        foreach (var value in values)
        {
            if (Of(value, language) is { } item)
            {
                list.Add(item);
            }
        }

        return list;
    }
}
