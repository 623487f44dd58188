using Playbook.Planning;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Tests;

public sealed class OutputsTests
{
    public static TheoryData<Language> Languages => [Language.Chinese, Language.English];

    [Fact]
    public void Output_names_are_unique_in_both_languages()
    {
        var names = Outputs.All.SelectMany(kind => kind.Spelling.All.Append(kind.Id).Distinct()).ToArray();
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Two_outputs_never_write_one_file(Language language)
    {
        var paths = Make.All(Plans.BookClub(language)).Select(file => file.Path).ToArray();
        Assert.Equal(paths.Length, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_same_plan_gives_the_same_files(Language language) =>
        Assert.Equal(Make.All(Plans.BookClub(language)), Make.All(Plans.BookClub(language)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Files_end_their_last_line_and_only_calendars_have_carriage_returns(Language language)
    {
        Assert.All(Make.Texts(Plans.BookClub(language)), file =>
        {
            Assert.EndsWith("\n", file.Text!, StringComparison.Ordinal);
            Assert.NotEqual('\uFEFF', file.Text![0]);
            Assert.Equal(file.Path.EndsWith(".ics", StringComparison.Ordinal), file.Text!.Contains('\r'));
        });
    }

    [Fact]
    public void Files_of_an_english_playbook_hold_no_chinese() =>
        Assert.All(Make.Texts(Plans.BookClub(Language.English)), file => Assert.DoesNotMatch(@"[\u4E00-\u9FFF]", file.Text!));

}
