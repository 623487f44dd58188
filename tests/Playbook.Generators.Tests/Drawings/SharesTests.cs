using System.Collections.Immutable;
using Playbook.Generators.Drawings.Layout;

namespace Playbook.Generators.Tests.Drawings;

public sealed class SharesTests
{
    [Theory]
    [InlineData(30, new[] { 1, 2, 3 }, new[] { 10, 10, 10 })]
    [InlineData(30, new[] { 20, 1, 1 }, new[] { 20, 5, 5 })]
    [InlineData(31, new[] { 1, 2, 3 }, new[] { 11, 10, 10 })]
    [InlineData(10, new[] { 20, 2, 20 }, new[] { 4, 2, 4 })]
    [InlineData(11, new[] { 20, 2, 20 }, new[] { 5, 2, 4 })]
    [InlineData(10, new[] { 0, 20, 0 }, new[] { 0, 10, 0 })]
    public void A_room_is_given_out_by_need(int room, int[] needs, int[] parts) => Assert.Equal(parts, Shares.Of(room, [.. needs]));

    [Theory]
    [InlineData(100, new[] { 1, 1, 1 }, new[] { 1, 1, 1 })]
    [InlineData(50, new[] { 3, 3, 1 }, new[] { 2, 2, 1 })]
    [InlineData(35, new[] { 1, 1, 1, 1 }, new[] { 1, 1 })]
    [InlineData(40, new[] { 1, 1, 1, 1 }, new[] { 1, 1, 1, 1 })]
    [InlineData(5, new[] { 1, 1 }, new int[0])]
    public void Lines_are_given_out_and_what_does_not_fit_leaves_room_to_say_so(int room, int[] wanted, int[] lines)
    {
        ImmutableArray<Want> wants = [.. wanted.Select(most => new Want(0, 10, 1, most))];
        var given = Shares.Lines(room, wants, more: 10);
        Assert.Equal(lines, given);
        var used = given.Sum() * 10;
        Assert.True(used + (given.Length < wants.Length && !given.IsEmpty ? 10 : 0) <= room);
    }
}
