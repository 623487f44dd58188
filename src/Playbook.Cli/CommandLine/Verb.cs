using System.CommandLine;
using Playbook.Syntax.Words;

namespace Playbook.Cli.CommandLine;

/// <summary>A verb of the command line: its words, what follows it, and what it does.</summary>
internal abstract class Verb : Command
{
    /// <summary>Makes a verb.</summary>
    /// <param name="spelling">Both words.</param>
    /// <param name="documentation">One line for the help.</param>
    /// <param name="paths">What follows the verb, as the help shows it.</param>
    protected Verb(Spelling spelling, Bilingual documentation, Bilingual paths)
        : base(spelling.English[0])
    {
        foreach (var alias in spelling.Chinese)
        {
            Aliases.Add(alias);
        }

        Documentation = documentation;
        Paths = paths;
        Add(PathArgument);
    }

    /// <summary>The group it belongs to, or null.</summary>
    public VerbGroup? Group { get; set; }

    /// <summary>How it is typed: its own word behind that of its group.</summary>
    public string FullName => Group is null ? Name : $"{Group.Name} {Name}";

    /// <summary>One line for the help.</summary>
    public Bilingual Documentation { get; }

    /// <summary>What follows the verb, as the help shows it.</summary>
    public Bilingual Paths { get; }

    /// <summary>Whether the path <c>-</c> means standard input.</summary>
    public virtual bool ReadsStandardInput => false;

    /// <summary>The most paths the verb takes.</summary>
    public virtual int MostPaths => int.MaxValue;

    /// <summary>The fewest paths the verb takes.</summary>
    public virtual int FewestPaths => 0;

    /// <summary>The paths behind the verb.</summary>
    public Argument<string[]> PathArgument { get; } = new("path") { Arity = ArgumentArity.ZeroOrMore };

    /// <summary>Does it.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public abstract int Run(Invocation invocation);
}
