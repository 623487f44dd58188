using System.CommandLine;
using Playbook.Syntax.Words;

namespace Playbook.Cli.CommandLine;

/// <summary>An option as both the parser and the help know it.</summary>
internal interface IDocumentedOption
{
    /// <summary>What the help shows for its value; null for one without.</summary>
    Bilingual? Value { get; }

    /// <summary>One line for the help.</summary>
    Bilingual Documentation { get; }
}

/// <summary>An option that is there or not.</summary>
internal sealed class Flag : Option<bool>, IDocumentedOption
{
    public Flag(string name, Bilingual documentation, params string[] aliases)
        : base(name, aliases)
    {
        Documentation = documentation;
        Arity = ArgumentArity.Zero;
    }

    /// <inheritdoc/>
    public Bilingual? Value => null;

    /// <inheritdoc/>
    public Bilingual Documentation { get; }
}
