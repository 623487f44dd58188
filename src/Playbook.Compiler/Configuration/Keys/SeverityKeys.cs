using System.Diagnostics.CodeAnalysis;
using Playbook.Compiler.Configuration.Shapes;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Yaml;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Configuration.Keys;

/// <summary>Which finding is how grave: <c>PB3301: info</c>, <c>owner-without-holder: 错误</c>.</summary>
internal static class SeverityKeys
{
    /// <summary>A kind of finding by code or name.</summary>
    private static readonly ConfigurationShape<DiagnosticDescriptor> Finding = new ScalarShape<DiagnosticDescriptor>(
        new("提示的编号或名字", "the code or name of a finding"),
        static (YamlScalar scalar, ConfigurationScope scope, [MaybeNullWhen(false)] out DiagnosticDescriptor row) =>
        {
            row = DiagnosticCatalogue.Find(scalar.Text);
            if (row is null)
            {
                scope.Report(ConfigurationDiagnostics.UnknownChoice(
                    scope.At(scalar), scalar.Text, new("提示的编号或名字", "code or name of a finding"), DiagnosticCatalogue.Nearest(scalar.Text),
                    ["PB3301", "holder-in-two-places"]));
            }

            return row is not null;
        },
        static schema =>
        {
            schema.WriteString("type", "string");
            schema.WriteString("pattern", "^([Pp][Bb][0-9]{4}|[A-Za-z]+(-[A-Za-z0-9]+)*)$");
        });

    /// <summary>The section.</summary>
    public static ConfigurationShape<System.Collections.Immutable.ImmutableArray<Setting<DiagnosticDescriptor, Word>>> Shape { get; } =
        new MapShape<DiagnosticDescriptor, Word>(Finding, SettingShapes.OneOf(SeverityLevels.Table));
}
