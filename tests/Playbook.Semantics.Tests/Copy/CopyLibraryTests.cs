using Playbook.Semantics.Copy;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Tests.Copy;

public sealed class CopyLibraryTests
{
    public static TheoryData<string> Sources() => [.. CopyLibrary.Sources().Select(source => source.Path)];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Every_built_in_text_belongs_to_a_copy_type_and_compiles_without_a_finding(string path)
    {
        var parts = path.Split('/');
        var language = parts[1] == "zh" ? Language.Chinese : Language.English;
        var type = CopyTypes.Table.FindId(parts[2].Split('.')[0]);
        Assert.NotNull(type);
        var findings = CopyLibrary.Variants(type, language)
            .SelectMany(template => template.Diagnostics)
            .Select(finding => $"{finding.Location!.Start} {finding.Code} {finding.GetMessage(Language.English)}");
        Assert.Empty(findings);
    }

    [Fact]
    public void Every_copy_type_has_a_text_in_both_languages() => Assert.Empty(
        CopyTypes.Table.Rows
            .Where(type => CopyLibrary.Find(type, Language.Chinese) is null || CopyLibrary.Find(type, Language.English) is null)
            .Select(type => type.Id));
}
