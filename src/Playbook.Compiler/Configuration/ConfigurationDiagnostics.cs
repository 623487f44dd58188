using System.Collections.Immutable;
using Playbook.Semantics.Binding;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Configuration;

/// <summary>Findings about what <c>playbook.yaml</c> says: <c>PB5210</c>–<c>PB5220</c>.</summary>
internal static class ConfigurationDiagnostics
{
    private const int MostExamples = 3;

    private static readonly DiagnosticDescriptor OtherIgnoredRow = new(
        "PB5210", "second-configuration", Severity.Warning,
        new("文件夹里同时有“{0}”和“{1}”，只读了“{0}”", "The folder holds both “{0}” and “{1}”; only “{0}” is read"),
        new("把内容并到“{0}”里，删掉“{1}”", "Move everything into “{0}” and delete “{1}”"))
    {
        Floor = Severity.Info,
    };

    private static readonly DiagnosticDescriptor UnknownSettingRow = Row(
        "PB5211", "unknown-setting",
        new("配置里没有“{0}”这一项", "“{0}” is no setting of this part"),
        new("{1}", "{1}"));

    private static readonly DiagnosticDescriptor WrongValueRow = Row(
        "PB5212", "wrong-setting",
        new("这里写的是{0}，应是{1}", "Here is {0}, where {1} is expected"),
        new("改成{1}", "Write {1}"));

    private static readonly DiagnosticDescriptor SaidTwiceRow = Row(
        "PB5213", "setting-said-twice",
        new("“{0}”这一项前面已经用另一种写法写过", "“{0}” says what was said before in another spelling"),
        new("留下一处，删掉另一处", "Keep one of them"));

    private static readonly DiagnosticDescriptor UnknownChoiceRow = Row(
        "PB5214", "unknown-setting-choice",
        new("“{0}”不是{1}", "“{0}” is no {1}"),
        new("{2}", "{2}"));

    private static readonly DiagnosticDescriptor PathRow = Row(
        "PB5215", "setting-path",
        new("“{0}”{1}", "“{0}” {1}"),
        new("从项目文件夹写起，例如 holidays/company.csv，而且不出项目文件夹", "Start from the project folder and stay in it, as in holidays/company.csv"));

    private static readonly DiagnosticDescriptor MissingRow = Row(
        "PB5216", "configured-file-missing",
        new("找不到{1}“{0}”", "There is no {1} “{0}”"),
        new("{2}", "{2}"));

    private static readonly DiagnosticDescriptor BelowFloorRow = Row(
        "PB5217", "severity-below-floor",
        new("{0}（{1}）最低只能是{2}", "{0} ({1}) cannot be less than {2}"),
        new("删掉这一行，或改成{2}", "Remove the line, or write {2}"));

    private static readonly DiagnosticDescriptor NameTakenRow = Row(
        "PB5218", "holiday-name-taken",
        new("节日名“{0}”已经有了", "There is a holiday called “{0}” already"),
        new("换一个名字", "Choose another name"));

    private static readonly DiagnosticDescriptor NoSuchDateRow = Row(
        "PB5219", "setting-no-such-date",
        new("“{0}”不是{1}", "“{0}” is not {1}"),
        new("例如 {2}", "Such as {2}"));

    private static readonly DiagnosticDescriptor DayUnchangedRow = new(
        "PB5220", "day-unchanged", Severity.Warning,
        new("{0}本来就{1}，这一行不起作用", "{0} {1} anyway; this line changes nothing"),
        new("核对日期和年份，或删掉这一行", "Check the day and the year, or remove the line"));

    /// <summary>The rows of this class.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        OtherIgnoredRow, UnknownSettingRow, WrongValueRow, SaidTwiceRow, UnknownChoiceRow, PathRow, MissingRow, BelowFloorRow, NameTakenRow,
        NoSuchDateRow, DayUnchangedRow,
    ];

    public static Diagnostic OtherIgnored(Location location, string read, string ignored) => Diagnostic.Create(OtherIgnoredRow, location, read, ignored);

    public static Diagnostic UnknownSetting(Location location, string written, IEnumerable<string> known)
    {
        string[] names = [.. known];
        return Suggesting(location, written, NearestWord.Find(written, names), near =>
            Diagnostic.Create(UnknownSettingRow, location, written, near ?? Examples(written, names)));
    }

    public static Diagnostic WrongValue(Location location, Bilingual seen, Bilingual expects) => Diagnostic.Create(WrongValueRow, location, seen, expects);

    public static Diagnostic SaidTwice(Location location, string key, Location first) =>
        Diagnostic.Create(SaidTwiceRow, location, key) with { Related = [new RelatedLocation(first, new("第一次写在这里", "the first one"))] };

    /// <param name="location">The word.</param>
    /// <param name="written">As written.</param>
    /// <param name="sort">What it should be one of, without article.</param>
    /// <param name="nearest">The word that may be meant, or null.</param>
    /// <param name="known">Some words that are known.</param>
    public static Diagnostic UnknownChoice(Location location, string written, Bilingual sort, string? nearest, IEnumerable<string> known) =>
        Suggesting(location, written, nearest, near => Diagnostic.Create(UnknownChoiceRow, location, written, sort, near ?? Examples(written, known)));

    public static Diagnostic WrongPath(Location location, string written, Bilingual reason) => Diagnostic.Create(PathRow, location, written, reason);

    public static Diagnostic Missing(Location location, string written, Bilingual what, string? nearest) => Diagnostic.Create(
        MissingRow, location, written, what,
        nearest is null ? new Bilingual("检查名字，路径从项目文件夹写起", "Check the name; paths start from the project folder")
            : new Bilingual($"是不是“{nearest}”？", $"Did you mean “{nearest}”?"));

    public static Diagnostic BelowFloor(Location location, DiagnosticDescriptor row, Bilingual floor) =>
        Diagnostic.Create(BelowFloorRow, location, row.Code, row.Name, floor);

    public static Diagnostic NameTaken(Location location, string name) => Diagnostic.Create(NameTakenRow, location, name);

    public static Diagnostic NoSuchDate(Location location, string written, Bilingual expects, Bilingual example) =>
        Diagnostic.Create(NoSuchDateRow, location, written, expects, example);

    public static Diagnostic DayUnchanged(Location location, string date, Bilingual what) => Diagnostic.Create(DayUnchangedRow, location, date, what);

    private static Diagnostic Suggesting(Location location, string written, string? nearest, Func<Bilingual?, Diagnostic> make) => nearest is null || nearest == written
        ? make(null)
        : make(new Bilingual($"是不是“{nearest}”？", $"Did you mean “{nearest}”?")) with
        {
            Fix = new CodeFix(new Bilingual($"改成“{nearest}”", $"Change to “{nearest}”"), location.Span, nearest, IsSafe: false),
        };

    private static Bilingual Examples(string written, IEnumerable<string> known)
    {
        string[] shown = [.. known.Where(name => HanText.Has(name) == HanText.Has(written)).Take(MostExamples)];
        return new Bilingual($"可以写：{string.Join('、', shown)}等", $"You can write {string.Join(", ", shown)} and the like");
    }

    private static DiagnosticDescriptor Row(string code, string name, Bilingual message, Bilingual remedy) =>
        new(code, name, Severity.Error, message, remedy);
}
