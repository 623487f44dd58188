using System.Collections.Immutable;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Planning.Messages;

/// <summary>What messages say that they had better not: words that the project avoids, and those of the word lists.</summary>
internal sealed class WordingAccount
{
    private readonly HouseWordAccount _own;
    private readonly RiskyWordAccount _listed;

    /// <summary>Opens the account.</summary>
    /// <param name="playbook">Whose messages.</param>
    public WordingAccount(PlaybookModel playbook)
    {
        var texts = new AuthorTexts(playbook);
        _own = new HouseWordAccount(playbook.Project.Words, texts);
        _listed = new RiskyWordAccount(playbook, texts);
    }

    /// <summary>What the project allows and messages made use of, in the project's order.</summary>
    public ImmutableArray<AllowedWord> AllowedWords => _listed.AllowedWords;

    /// <summary>Looks through a message or its title.</summary>
    /// <param name="text">As it is sent.</param>
    /// <param name="source">Where its text comes from.</param>
    /// <param name="context">What it is sent for, and where.</param>
    public void Look(string text, CopySource source, CopyContext context)
    {
        _own.Look(text, source, context);
        _listed.Look(text, source, context);
    }

    /// <summary>The findings, those about the project's own words first.</summary>
    public IEnumerable<Diagnostic> Findings() => [.. _own.Findings(), .. _listed.Findings()];
}
