using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Playbook.Generators.Themes;
using Playbook.Syntax.Diagnostics;
using Playbook.Templates.Values;

namespace Playbook.Generators.Frames;

/// <summary>
/// What stands around the content of all pages of one sort in an edition: one style sheet, at most one script, and the policy that
/// allows these two by their hashes and nothing else. Both are made without the plan, so that nothing an author wrote can be in
/// them: were it ever to stand in a page as a script, its hash would not be in the policy and no browser would run it.
/// </summary>
/// <param name="Style">The style sheet, as it stands between its tags.</param>
/// <param name="Script">The script, as it stands between its tags; empty for pages that are only read.</param>
/// <param name="Policy">The page's content security policy.</param>
/// <param name="Diagnostics">What making them found; they may be a project's own.</param>
internal sealed record PageFrame(Markup Style, Markup Script, Markup Policy, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Makes the frame of a sort of page.</summary>
    /// <param name="kind">The sort.</param>
    /// <param name="look">The theme and templates it has.</param>
    public static PageFrame Of(PageKind kind, Look look)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var style = Joined(kind.Styles);
        var script = kind.Scripts.IsEmpty ? "" : Joined(kind.Scripts);
        return new PageFrame(new Markup(style), new Markup(script), new Markup(PolicyFor(style, script)), findings.ToImmutable());

        string Joined(ImmutableArray<BuiltInTemplate> parts)
        {
            var text = new StringBuilder("\n");
            foreach (var part in parts)
            {
                var rendered = part.Render(look);
                findings.AddRange(rendered.Diagnostics);
                text.Append(rendered.Text);
            }

            // A hash is taken of what a browser sees, and browsers see every line end as LF (HTML, 13.2.3.5).
            return text.Replace("\r\n", "\n").ToString();
        }
    }

    // Content Security Policy Level 3, 2.3.1 (hash-source) and 6.7: base-uri and form-action do not fall back to default-src.
    private static string PolicyFor(string style, string script) =>
        $"default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src {Source(style)}"
        + (script.Length == 0 ? "" : $"; script-src {Source(script)}");

    private static string Source(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
