using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Views;

/// <summary>Members of a type of objects, written as rows: English name, Chinese name, what it is in both languages, how it is read.</summary>
/// <typeparam name="T">The objects.</typeparam>
internal static class MemberOf<T>
    where T : class
{
    public static ObjectMember Text(string en, string zh, string docZh, string docEn, Func<T, string> get) =>
        Make(en, zh, TemplateType.Text, docZh, docEn, get);

    public static ObjectMember OptionalText(string en, string zh, string docZh, string docEn, Func<T, string?> get) =>
        Make(en, zh, TemplateType.Text.OrNothing, docZh, docEn, get);

    public static ObjectMember Number(string en, string zh, string docZh, string docEn, Func<T, decimal> get) =>
        Make(en, zh, TemplateType.Number, docZh, docEn, o => get(o));

    public static ObjectMember YesNo(string en, string zh, string docZh, string docEn, Func<T, bool> get) =>
        Make(en, zh, TemplateType.Boolean, docZh, docEn, o => get(o));

    public static ObjectMember List(
        string en, string zh, TemplateType element, string docZh, string docEn, Func<T, IReadOnlyList<object>> get) =>
        Make(en, zh, TemplateType.ListOf(element), docZh, docEn, get);

    public static ObjectMember Make(string en, string zh, TemplateType type, string docZh, string docEn, Func<T, object?> get) =>
        new(new Spelling(zh, en), type, new Bilingual(docZh, docEn), o => get((T)o));
}
