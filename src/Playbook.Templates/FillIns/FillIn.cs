using System.Collections.Immutable;
using Playbook.Syntax.Text;

namespace Playbook.Templates.FillIns;

/// <summary>A blank that only the sender can fill: <c>[[nickname]]</c>, <c>[[昵称:8]]</c>.</summary>
/// <param name="Name">What goes there.</param>
/// <param name="Length">How many characters to expect, or null when it does not say.</param>
/// <param name="Span">Where it stands, brackets included.</param>
public sealed record FillIn(string Name, int? Length, TextSpan Span)
{
    /// <summary>The blanks of a rendered text, in order. What only resembles one is none.</summary>
    public static ImmutableArray<FillIn> FindAll(string text)
    {
        var found = ImmutableArray.CreateBuilder<FillIn>();
        for (var at = FillInScanner.NextOpening(text, 0); at >= 0; at = FillInScanner.NextOpening(text, at))
        {
            var match = FillInScanner.Read(text, at);
            if (match.Problem == FillInProblem.None)
            {
                found.Add(new FillIn(match.Name, match.DeclaredLength, new TextSpan(at, match.Length)));
            }

            at += Math.Max(match.Length, 1);
        }

        return found.ToImmutable();
    }
}
