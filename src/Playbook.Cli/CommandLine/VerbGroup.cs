using System.CommandLine;
using Playbook.Syntax.Words;

namespace Playbook.Cli.CommandLine;

/// <summary>Verbs about one thing, behind its word: <c>playbook templates list</c>.</summary>
internal sealed class VerbGroup : Command
{
    /// <summary>Makes a group.</summary>
    /// <param name="spelling">Both words.</param>
    /// <param name="documentation">One line for the help.</param>
    /// <param name="verbs">Its verbs, in the order of the help.</param>
    public VerbGroup(Spelling spelling, Bilingual documentation, params ReadOnlySpan<Verb> verbs)
        : base(spelling.English[0])
    {
        foreach (var alias in spelling.Chinese)
        {
            Aliases.Add(alias);
        }

        Documentation = documentation;
        foreach (var verb in verbs)
        {
            verb.Group = this;
            Add(verb);
        }
    }

    /// <summary>One line for the help.</summary>
    public Bilingual Documentation { get; }
}
