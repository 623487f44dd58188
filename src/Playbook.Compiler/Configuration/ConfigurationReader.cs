using System.Collections.Frozen;
using System.Collections.Immutable;
using Playbook.Compiler.Configuration.Keys;
using Playbook.Compiler.Configuration.Shapes;
using Playbook.Compiler.Wording;
using Playbook.Compiler.Yaml;
using Playbook.Generators.Themes;
using Playbook.Planning.Holidays;
using Playbook.Planning.Wording;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Configuration;

/// <summary>The text of a <c>playbook.yaml</c> to what it means. A setting that cannot be read is reported and left out.</summary>
internal static class ConfigurationReader
{
    /// <summary>Reads a configuration.</summary>
    /// <param name="source">The file.</param>
    /// <param name="projectFolder">Full path of the folder it stands in.</param>
    /// <param name="displayName">The name of a file in messages.</param>
    /// <param name="holidays">The holidays it differs from.</param>
    public static ProjectConfiguration Read(SourceText source, string projectFolder, Func<string, string> displayName, HolidayCalendar holidays)
    {
        var document = YamlDocument.Read(source, YamlBounds.Configuration);
        var scope = new ConfigurationScope(source, projectFolder, displayName);
        scope.Findings.AddRange(document.Diagnostics);

        // Where the file stopped making sense, what was read of it is told of and not trusted.
        if (document.Root is not { } root || !ProjectKeys.File.TryRead(root, scope, out var values))
        {
            return new ProjectConfiguration { Holidays = holidays, IsKnown = scope.Findings is [], Files = [.. scope.Files], Diagnostics = [.. scope.Findings] };
        }

        var days = new HolidaySettingsReader(values.Get(ProjectKeys.Holidays) ?? HolidaySettings.None, scope);
        return new ProjectConfiguration
        {
            Settings = new ProjectSettings
            {
                Language = values.Get(ProjectKeys.Language) is { } language ? Locales.LanguageOf(language) : null,
                Zone = values.Get(ProjectKeys.Zone),
                Brand = values.Find(ProjectKeys.Brand) is { } brand ? new Prose(brand.Text, brand.Location) : null,
                Channels = values.Get(ProjectKeys.Channels, []).ToFrozenDictionary(channel => channel.Key, channel => channel.Value),
                Words = [.. Banned(values), .. Avoided(values)],
                AllowedWords = Allowed(values, scope),
                DisabledWordLists = [.. values.Get(ProjectKeys.DisabledWordLists, []).Select(list => list.Key.Id)],
                Holidays = days.Words(),
            },
            Holidays = days.Calendar(holidays),
            Severities = Severities(values, scope),
            Theme = values.Get(ProjectKeys.Theme) ?? Theme.Usual,
            OutputFolder = values.Get(ProjectKeys.Out),
            TemplateFolder = values.Get(ProjectKeys.Templates),
            Tables = values.Get(ProjectKeys.Tables, []).ToFrozenDictionary(table => table.Key.Text, table => table.Value, StringComparer.OrdinalIgnoreCase),
            Files = [.. scope.Files],
            Diagnostics = [.. scope.Findings],
        };
    }

    private static IEnumerable<HouseWord> Banned(SettingValues values) =>
        values.Get(ProjectKeys.Banned, []).Select(word => new HouseWord(
            word.Key.Text, word.Value.Others is [var instead] ? instead.Text : "", word.Value.Reason, word.Value.Kinds, IsBanned: true, word.Location));

    private static IEnumerable<HouseWord> Avoided(SettingValues values) =>
        from term in values.Get(ProjectKeys.Glossary, [])
        from other in term.Value.Others
        select new HouseWord(other.Text, term.Key.Text, term.Value.Reason, term.Value.Kinds, IsBanned: false, other.Location);

    private static ImmutableArray<AllowedWord> Allowed(SettingValues values, ConfigurationScope scope)
    {
        var allowed = ImmutableArray.CreateBuilder<AllowedWord>();
        foreach (var (word, reason, location) in values.Get(ProjectKeys.AllowedWords, []))
        {
            if (RiskyWordLists.HaveWordIn(word.Text))
            {
                allowed.Add(new AllowedWord(word.Text, reason.Text, location));
            }
            else
            {
                scope.Report(AllowedWordDiagnostics.OnNoList(location, word.Text));
            }
        }

        return allowed.ToImmutable();
    }

    private static SeverityRules Severities(SettingValues values, ConfigurationScope scope)
    {
        var levels = new Dictionary<string, Severity?>(StringComparer.Ordinal);
        foreach (var (row, word, location) in values.Get(ProjectKeys.Severities, []))
        {
            var level = SeverityLevels.Of(word);
            if (row.Floor is { } floor && (level is null || level < floor))
            {
                scope.Report(ConfigurationDiagnostics.BelowFloor(location, row, SeverityLevels.WordOf(floor).Name));
            }
            else
            {
                levels[row.Code] = level;
            }
        }

        return levels.Count == 0 ? SeverityRules.None : new SeverityRules(levels.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
