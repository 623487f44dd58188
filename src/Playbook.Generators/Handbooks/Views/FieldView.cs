using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Views;

using static MemberOf<FieldView>;

/// <summary>A field of a block in a handbook.</summary>
internal sealed class FieldView
{
    // What is got ready or still missing; what is done already needs no tick.
    private static readonly Field[] ToSeeTo = [AcquisitionWords.Ready, OfferWords.Supply, GatheringWords.Tasks, ReadinessWords.Open];

    private FieldView(Field field, object value, Language language)
    {
        Label = FieldWording.Label(field, language);
        IsChecklist = ToSeeTo.Contains(field);
        Values = [.. FieldWording.Values(field, value, language).Select(OneLine.Of).Where(text => text.Length > 0)];
        Text = Values.Count == 0 ? (language == Language.Chinese ? "是" : "yes") : string.Join(language == Language.Chinese ? "；" : "; ", Values.Select(DeclaredFields.WithoutStop));
    }

    public static ObjectType Type { get; } = new("field", new Bilingual("字段", "field"), () =>
    [
        MemberOf<FieldView>.Text("label", "名称", "字段名", "What it is called", f => f.Label),
        MemberOf<FieldView>.Text("text", "内容", "内容，连成一句", "What it says, in one line", f => f.Text),
        YesNo("is_checklist", "是清单", "要一项一项落实、打勾", "Something to be seen to and ticked off, one by one", f => f.IsChecklist),
        List("values", "各项", TemplateType.Text, "内容，一项一条", "What it says, one by one", f => f.Values),
    ]);

    public string Label { get; }

    private bool IsChecklist { get; }

    public string Text { get; }

    public IReadOnlyList<string> Values { get; }

    /// <summary>The written fields of a block, in the order of its row.</summary>
    public static IReadOnlyList<FieldView> Of(BlockRow row, FieldValues values, Reader reader) =>
    [
        .. Shown(row, reader)
            .Select(field => Of(field, values, reader))
            .OfType<FieldView>(),
    ];

    /// <summary>These fields of a block, as far as they are written.</summary>
    public static IReadOnlyList<FieldView> OfEach(IEnumerable<Field> fields, FieldValues values, Language language) =>
        [.. fields.Select(field => Of(field, values, language)).OfType<FieldView>()];

    /// <summary>One field, or null where it is not written.</summary>
    public static FieldView? Of(Field field, FieldValues values, Reader reader) =>
        values.GetUntyped(field) is { } value ? new FieldView(field, reader.Told(value), reader.Language) : null;

    /// <summary>One field as the team reads it, or null where it is not written.</summary>
    public static FieldView? Of(Field field, FieldValues values, Language language) =>
        values.GetUntyped(field) is { } value ? new FieldView(field, value, language) : null;

    /// <summary>The fields of a block that a reader may see; texts to send have pages of their own.</summary>
    public static IEnumerable<Field> Shown(BlockRow row, Reader reader) =>
        row.Fields.Where(field => field is not Field<Semantics.Binding.ItemText> && !(reader.IsMember && field.IsInternal));
}
