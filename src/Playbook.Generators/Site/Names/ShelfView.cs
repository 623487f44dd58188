using System.Collections.Immutable;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Site.Names;

/// <summary>A shelf with what stands on it.</summary>
/// <param name="Shelf">The shelf.</param>
/// <param name="Language">The language of the page.</param>
/// <param name="Entries">What stands on it, in order.</param>
internal sealed record ShelfView(Shelf Shelf, Language Language, ImmutableArray<ShelfEntry> Entries)
{
    public static ObjectType Type { get; } = new("shelf", new Bilingual("一类产物", "shelf of outputs"), () =>
    [
        MemberOf<ShelfView>.Text("id", "代号", "这一类的代号", "What style sheets call it", s => s.Shelf.Id),
        MemberOf<ShelfView>.Text("title", "标题", "这一类叫什么", "Its heading", s => s.Shelf.Title.In(s.Language)),
        MemberOf<ShelfView>.Text("about", "说明", "给谁用、怎么用", "Whom or what it is for", s => s.Shelf.About.In(s.Language)),
        MemberOf<ShelfView>.List("entries", "产物", ShelfEntry.Type, "各样产物", "What stands on it", s => s.Entries),
    ]);
}

/// <summary>An output in all its formats.</summary>
/// <param name="Sign">A sign that is found at a glance; empty for none.</param>
/// <param name="Title">Its name.</param>
/// <param name="About">What one does with it; empty where the shelf says it.</param>
/// <param name="Files">Its files, what is looked at first in front.</param>
/// <param name="OpensFirst">Whether its title leads to the first of them; otherwise every file is led to by its format.</param>
internal sealed record ShelfEntry(string Sign, string Title, string About, ImmutableArray<ShelvedFile> Files, bool OpensFirst)
{
    public static ObjectType Type { get; } = new("shelf-entry", new Bilingual("一样产物", "output on a shelf"), () =>
    [
        MemberOf<ShelfEntry>.Text("sign", "图标", "一眼能认出的图标", "A sign that is found at a glance", e => e.Sign),
        MemberOf<ShelfEntry>.Text("title", "标题", "叫什么", "Its name", e => e.Title),
        MemberOf<ShelfEntry>.Text("about", "说明", "拿它做什么", "What one does with it", e => e.About),
        MemberOf<ShelfEntry>.OptionalText("address", "地址", "标题通向的文件；没有就按格式选", "Address of the file that the title leads to; nothing where one chooses a format", e => e.OpensFirst ? e.Files[0].Address : null),
        MemberOf<ShelfEntry>.List("others", "其他格式", ShelvedFile.Type, "其他格式的文件", "Files in other formats", e => e.OpensFirst ? e.Files[1..] : e.Files),
    ]);
}

/// <summary>A file on a shelf.</summary>
/// <param name="Format">What it is opened with.</param>
/// <param name="Address">Relative to the front page.</param>
/// <param name="OpensInBrowser">Whether a browser shows it as it is meant to look.</param>
internal sealed record ShelvedFile(string Format, string Address, bool OpensInBrowser)
{
    public static ObjectType Type { get; } = new("shelved-file", new Bilingual("产物文件", "file on a shelf"), () =>
    [
        MemberOf<ShelvedFile>.Text("format", "格式", "用什么打开", "What it is opened with", f => f.Format),
        MemberOf<ShelvedFile>.Text("address", "地址", "相对首页的地址", "Its address from the front page", f => f.Address),
    ]);
}
