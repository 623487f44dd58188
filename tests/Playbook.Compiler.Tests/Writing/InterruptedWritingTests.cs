using Playbook.Compiler.Writing;

namespace Playbook.Compiler.Tests.Writing;

/// <summary>What a build that was killed left behind.</summary>
public sealed class InterruptedWritingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Moves_that_had_begun_are_finished()
    {
        _folder.Write("out/a/one.md", "new");
        _folder.Write("out/a/two.md", "old");
        _folder.Write("out/.playbook-x/1", "new");
        _folder.Write("out/.playbook-x/1.replaced", "old");
        _folder.Write("out/.playbook-x/moves", "a/one.md\na/two.md\n");

        InterruptedWriting.Finish(_folder.At("out"));

        Assert.Equal("new", File.ReadAllText(_folder.At("out/a/two.md")));
        Assert.Equal(["out/a/one.md", "out/a/two.md"], _folder.Files());
        Assert.Equal([_folder.At("out/a")], Directory.GetDirectories(_folder.At("out")));
    }

    [Fact]
    public void Files_that_were_still_being_written_go_and_what_was_there_stays()
    {
        _folder.Write("out/a/one.md", "old");
        _folder.Write("out/.playbook-x/0", "ne");
        InterruptedWriting.Finish(_folder.At("out"));
        Assert.Equal(["out/a/one.md"], _folder.Files());
        Assert.Equal("old", File.ReadAllText(_folder.At("out/a/one.md")));
    }

    [Fact]
    public void A_list_that_leads_elsewhere_moves_nothing()
    {
        _folder.Write("mine.md", "old");
        _folder.Write("out/.playbook-x/0", "new");
        _folder.Write("out/.playbook-x/1", "new");
        _folder.Write("out/.playbook-x/moves", $"../mine.md\n{_folder.At("mine.md")}\n");
        InterruptedWriting.Finish(_folder.At("out"));
        Assert.Equal("old", File.ReadAllText(_folder.At("mine.md")));
    }

    [Fact]
    public void What_a_living_build_holds_is_left()
    {
        using var staged = new StagedFiles(_folder.At("out"));
        staged.Add(_folder.At("out/a.md"), "new"u8);
        InterruptedWriting.Finish(_folder.At("out"));
        staged.Commit();
        Assert.Equal("new", File.ReadAllText(_folder.At("out/a.md")));
    }
}
