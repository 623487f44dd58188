using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Generators.Tests;

public sealed class NamedFilesTests
{
    [Fact]
    public void The_english_name_names_the_file() => Assert.Equal(["host"], Names(["群主", "host"]));

    [Fact]
    public void A_role_without_an_english_name_keeps_its_own() => Assert.Equal(["林编辑"], Names(["林编辑"]));

    [Fact]
    public void Signs_and_blanks_become_one_hyphen() => Assert.Equal(["question-officer-2"], Names(["Question / Officer (2)"]));

    [Fact]
    public void Full_width_letters_are_letters() => Assert.Equal(["host"], Names(["Ｈｏｓｔ"]));

    [Theory]
    [InlineData("CON")]
    [InlineData("lpt1")]
    [InlineData("Aux.")]
    public void Names_that_windows_keeps_for_devices_are_avoided(string name) =>
        Assert.EndsWith("-role", Assert.Single(Names([name])), StringComparison.Ordinal);

    [Fact]
    public void Of_two_roles_with_one_name_the_later_gets_a_number() =>
        Assert.Equal(["host", "host-2", "host-3"], Names(["Host"], ["host"], ["HOST!"]));

    [Fact]
    public void A_number_that_is_taken_is_passed_over() => Assert.Equal(["host", "host-2", "host-3"], Names(["host"], ["host 2"], ["host"]));

    [Fact]
    public void A_name_of_signs_alone_is_still_a_file() => Assert.Equal(["role", "role-2"], Names(["🌟"], ["…"]));

    [Fact]
    public void Channels_are_named_as_roles_are() =>
        Assert.Equal(["club", "书友群-二群", "channel", "nul-channel"], ChannelNames(["书友群", "club"], ["书友群·二群"], ["🌟"], ["NUL"]));

    [Fact]
    public void No_path_leaves_the_folder() => Assert.Equal(["etc-passwd"], Names(["../../etc/passwd"]));

    [Fact]
    public void Long_names_are_cut() => Assert.InRange(Names([new string('字', 500)])[0].Length, 10, 64);

    private static string[] Names(params string[][] roles)
    {
        Role[] made = [.. roles.Select(names => new Role
        {
            Name = names[0], Names = [.. names], Title = PlanBuilder.Text(names[0]), Kind = RoleKinds.Owner, Location = PlanBuilder.Text("").Location,
        })];
        var files = NamedFiles.Of(made);
        return [.. made.Select(role => files[role])];
    }

    private static string[] ChannelNames(params string[][] channels)
    {
        Channel[] made = [.. channels.Select(names => new Channel
        {
            Name = names[0], Names = [.. names], Title = PlanBuilder.Text(names[0]), Kind = ChannelKinds.WechatGroup, Location = PlanBuilder.Text("").Location,
        })];
        var files = NamedFiles.Of(made);
        return [.. made.Select(channel => files[channel])];
    }
}
