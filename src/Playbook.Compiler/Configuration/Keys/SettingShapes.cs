using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using Playbook.Compiler.Configuration.Shapes;
using Playbook.Compiler.Imports;
using Playbook.Compiler.Reading;
using Playbook.Compiler.Yaml;
using Playbook.Semantics.Binding;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Configuration.Keys;

/// <summary>A text with its place.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Location">Where.</param>
internal readonly record struct PlacedText(string Text, Location Location)
{
    /// <summary>Equal when they say the same: a key is the same key wherever it stands.</summary>
    public bool Equals(PlacedText other) => string.Equals(Text, other.Text, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Shapes that settings of several sections have.</summary>
internal static class SettingShapes
{
    /// <summary>A text on one line.</summary>
    public static ConfigurationShape<PlacedText> Text { get; } = TextOf(new("一段文字", "a text"));

    /// <summary>Why something is let pass.</summary>
    public static ConfigurationShape<PlacedText> Reason { get; } = TextOf(new("原因", "the reason"));

    /// <summary>A whole number from 1.</summary>
    public static ConfigurationShape<int> Count { get; } = new ScalarShape<int>(
        new("从 1 起的整数", "a whole number from 1"),
        static (YamlScalar scalar, ConfigurationScope scope, out int count) =>
        {
            if (int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count > 0)
            {
                return true;
            }

            scope.ReportWrongValue(scalar, new("从 1 起的整数", "a whole number from 1"));
            return false;
        },
        static schema =>
        {
            schema.WriteString("type", "integer");
            schema.WriteNumber("minimum", 1);
        });

    /// <summary>A time zone by the name of the tz database.</summary>
    public static ConfigurationShape<DateTimeZone> Zone { get; } = new ScalarShape<DateTimeZone>(
        new("时区名，如 Asia/Shanghai", "the name of a time zone, such as Asia/Shanghai"),
        static (YamlScalar scalar, ConfigurationScope scope, [MaybeNullWhen(false)] out DateTimeZone zone) =>
        {
            zone = TimeZones.Find(scalar.Text);
            if (zone is null)
            {
                scope.Report(ConfigurationDiagnostics.UnknownChoice(
                    scope.At(scalar), scalar.Text, new("时区名", "time zone"), TimeZones.Nearest(scalar.Text), ["Asia/Shanghai", "北京时间"]));
            }

            return zone is not null;
        },
        static schema => schema.WriteString("type", "string"));

    /// <summary>A kind of channel, in any spelling of the language.</summary>
    public static ConfigurationShape<ChannelKind> ChannelKind { get; } = OneOf(ChannelKinds.Table);

    /// <summary>A file of the project, by its path from the project folder.</summary>
    public static ConfigurationShape<ConfiguredFile> File { get; } = PathTo(
        new("一个文件的路径", "the path of a file"), new("文件", "file"), static path => System.IO.File.Exists(path));

    /// <summary>A folder of the project that exists.</summary>
    public static ConfigurationShape<ConfiguredFile> Folder { get; } = PathTo(
        new("一个文件夹的路径", "the path of a folder"), new("文件夹", "folder"), Directory.Exists);

    /// <summary>A place in the project, whether or not there is something yet.</summary>
    public static ConfigurationShape<ConfiguredFile> Place { get; } = PathTo(
        new("一个文件夹的路径", "the path of a folder"), new("文件夹", "folder"), static path => !System.IO.File.Exists(path));

    /// <summary>A word out of a list of the language, in any spelling.</summary>
    public static ConfigurationShape<T> OneOf<T>(WordTable<T> table)
        where T : Term => new ScalarShape<T>(
        new Bilingual(table.Name.Zh, "a " + table.Name.En),
        (YamlScalar scalar, ConfigurationScope scope, [MaybeNullWhen(false)] out T word) =>
        {
            word = table.Find(WordKey.Of(scalar.Text.Trim()));
            if (word is null)
            {
                scope.Report(ConfigurationDiagnostics.UnknownChoice(
                    scope.At(scalar), scalar.Text, table.Name, NearestWord.Find(scalar.Text, table.Spellings), table.Spellings));
            }

            return word is not null;
        },
        schema =>
        {
            schema.WriteStartArray("enum");
            foreach (var spelling in table.Spellings.Distinct(StringComparer.Ordinal))
            {
                schema.WriteStringValue(spelling);
            }

            schema.WriteEndArray();
        });

    private static ScalarShape<PlacedText> TextOf(Bilingual expects) => new(
        expects,
        (YamlScalar scalar, ConfigurationScope scope, out PlacedText text) =>
        {
            text = new PlacedText(scalar.Text.Trim(), scope.At(scalar));
            if (text.Text.Length > 0)
            {
                return true;
            }

            scope.ReportWrongValue(scalar, expects);
            return false;
        },
        static schema =>
        {
            schema.WriteString("type", "string");
            schema.WriteNumber("minLength", 1);
        });

    private static ScalarShape<ConfiguredFile> PathTo(Bilingual expects, Bilingual what, Func<string, bool> isThere) => new(
        expects,
        (YamlScalar scalar, ConfigurationScope scope, [MaybeNullWhen(false)] out ConfiguredFile file) =>
        {
            file = null;
            var location = scope.At(scalar);
            var path = ProjectPath.Of(scalar.Text, scope.ProjectFolder, scope.ProjectFolder);
            switch (path.Fault)
            {
                case PathFault.NotRelative:
                    scope.Report(ConfigurationDiagnostics.WrongPath(location, scalar.Text, new("不是相对路径，换一台电脑就找不到了", "is not a relative path, so it would lead nowhere on another computer")));
                    return false;
                case PathFault.Empty:
                    scope.ReportWrongValue(scalar, expects);
                    return false;
                case PathFault.None when !isThere(path.FullPath):
                    scope.Files.Add(FileStamp.Absent(path.FullPath));
                    scope.Report(ConfigurationDiagnostics.Missing(location, scalar.Text, what, SiblingFiles.Nearest(path.FullPath)));
                    return false;
                case PathFault.None when ProjectPath.StaysInside(path.FullPath, scope.ProjectFolder):
                    file = new ConfiguredFile(path.FullPath, location);
                    return true;
                default:
                    scope.Report(ConfigurationDiagnostics.WrongPath(location, scalar.Text, new("在项目文件夹之外", "lies outside the project folder")));
                    return false;
            }
        },
        static schema =>
        {
            schema.WriteString("type", "string");
            schema.WriteNumber("minLength", 1);
        });
}
