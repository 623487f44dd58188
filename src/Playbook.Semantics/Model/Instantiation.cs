using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Model;

/// <summary>Where a playbook that was made of a blueprint comes from, so that what is wrong with it can name both.</summary>
/// <param name="Location">The line or the row of a table that made it.</param>
/// <param name="Note">What is to be seen there.</param>
/// <param name="Extent">What was written for this playbook alone: a finding in it needs no more said. Null for rows.</param>
public sealed record Instantiation(Location Location, Bilingual Note, Location? Extent)
{
    /// <summary>The findings, each with the place that made the playbook where that is not its own.</summary>
    public ImmutableArray<Diagnostic> Attach(ImmutableArray<Diagnostic> findings) => [.. findings.Select(Attach)];

    private Diagnostic Attach(Diagnostic finding) =>
        finding.Location is { } place && (place == Location || (Extent is { } extent && ReferenceEquals(place.Source, extent.Source) && extent.Span.Contains(place.Span)))
            ? finding
            : finding with { Related = finding.Related.Insert(0, new RelatedLocation(Location, Note)) };
}
