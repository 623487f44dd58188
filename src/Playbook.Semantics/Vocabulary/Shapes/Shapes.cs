using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Playbook.Semantics.Binding;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Semantics.Vocabulary;

/// <summary>The shapes fields have: what may stand behind a word.</summary>
public static partial class Shapes
{
    private static readonly Bilingual TextExample = new("\"共读好书\"", "\"Reading together\"");
    private static readonly Bilingual RoleExample = new("群主", "host");
    private static readonly Bilingual ChannelExample = new("书友群", "club");

    /// <summary>One text.</summary>
    public static Shape<Prose> Text { get; } = Single<Prose>(
        new("一段引号里的文字", "a text in quotes"), TextExample, TemplateType.Text, Readers.Text);

    /// <summary>One or more texts.</summary>
    public static Shape<ImmutableArray<Prose>> Texts { get; } = Many<Prose>(
        new("一段或几段引号里的文字", "one or more texts in quotes"), TextExample, TemplateType.Text, Readers.Text);

    /// <summary>One or more texts or bare words.</summary>
    public static Shape<ImmutableArray<Prose>> TextsOrWords { get; } = Many<Prose>(
        new("几段文字或几个词", "one or more texts or words"), new("用户运营、销售", "operations, planning"), TemplateType.Text, Readers.TextOrWord);

    /// <summary>One text or bare word.</summary>
    public static Shape<Prose> TextOrWord { get; } = Single<Prose>(
        new("一段文字或一个词", "a text or a word"), new("书友", "member"), TemplateType.Text, Readers.TextOrWord);

    /// <summary>Until when, in the author's words or as a day, date or time.</summary>
    public static Shape<Prose> UntilWhen { get; } = Single<Prose>(
        new("一段文字、日子或时刻", "a text, a day or a time"), new("第10天", "day 10"), TemplateType.Text, Readers.UntilWhen);

    /// <summary>A role.</summary>
    public static Shape<Role> Role { get; } = Single<Role>(
        new("一个角色的名字", "the name of a role"), RoleExample, DeclarationTypes.Role, Readers.Role);

    /// <summary>One or more roles.</summary>
    public static Shape<ImmutableArray<Role>> Roles { get; } = Many<Role>(
        new("一个或几个角色的名字", "the names of one or more roles"), RoleExample, DeclarationTypes.Role, Readers.Role);

    /// <summary>One or more channels.</summary>
    public static Shape<ImmutableArray<Channel>> Channels { get; } = Many<Channel>(
        new("一个或几个渠道的名字", "the names of one or more channels"), ChannelExample, DeclarationTypes.Channel, Readers.Channel);

    /// <summary>A word by itself.</summary>
    public static Shape<bool> Flag { get; } = new(
        new("不用写别的", "nothing else"),
        TemplateType.Boolean,
        static (statement, scope, out value) =>
        {
            Arguments.ReportExtra(statement, scope, 0, new("它自己", "nothing"));
            value = true;
            return true;
        },
        value => value)
    {
        IsFlag = true,
    };

    /// <summary>A word of a fixed list.</summary>
    public static Shape<TTerm> OneOf<TTerm>(WordTable<TTerm> table)
        where TTerm : Term => Single<TTerm>(Among(table, few: false), table.Rows[0].Name, TemplateType.Text, Readers.Of(table)) with { Words = table };

    /// <summary>One or more words of a fixed list.</summary>
    public static Shape<ImmutableArray<TTerm>> SomeOf<TTerm>(WordTable<TTerm> table)
        where TTerm : Term => Many<TTerm>(Among(table, few: true), table.Rows[0].Name, TemplateType.Text, Readers.Of(table)) with { Words = table };

    private static Bilingual Among<TTerm>(WordTable<TTerm> table, bool few)
        where TTerm : Term
    {
        var shown = table.Rows.Take(3).ToList();
        var zh = string.Join("、", shown.Select(row => row.Name.Zh));
        var en = string.Join(", ", shown.Select(row => row.Name.En));
        var rest = table.Rows.Length > shown.Count;
        return few
            ? new Bilingual($"一个或几个{table.Name.Zh}（{zh}{(rest ? "……" : "")}）", $"one or more of {en}{(rest ? " …" : "")}")
            : new Bilingual($"{table.Name.Zh}（{zh}{(rest ? "……" : "")}）", $"one of {en}{(rest ? " …" : "")}");
    }

    private static Shape<T> Single<T>(Bilingual expects, Bilingual example, TemplateType type, ValueReader<T> reader)
        where T : notnull => new(
            expects,
            type,
            (statement, scope, [MaybeNullWhen(false)] out value) => Arguments.TrySingle(statement, scope, expects, example, reader, out value),
            value => value);

    private static Shape<ImmutableArray<T>> Many<T>(Bilingual expects, Bilingual example, TemplateType type, ValueReader<T> reader)
        where T : notnull => new(
            expects,
            TemplateType.ListOf(type),
            (statement, scope, out values) => Arguments.TryMany(statement, scope, expects, example, reader, out values),
            values => values)
        {
            Merge = (first, further) => [.. first, .. further],
        };
}
