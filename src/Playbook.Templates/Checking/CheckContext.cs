using Playbook.Syntax.Tree;
using Playbook.Templates.Diagnostics;
using Playbook.Templates.Escaping;
using Playbook.Templates.Execution;
using Playbook.Templates.Tree;
using Playbook.Templates.Types;

namespace Playbook.Templates.Checking;

/// <summary>What the checkers of a template and of all it includes share.</summary>
internal sealed class CheckContext
{
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _globals = new(StringComparer.Ordinal);

    /// <summary>Prepares a check.</summary>
    public CheckContext(TemplateScope scope, TemplateEscaping escaping, TemplateIncludes? includes)
    {
        Scope = scope;
        Escaping = escaping;
        Writer = ValueWriter.For(escaping);
        Includable = includes;
        for (var i = 0; i < scope.Globals.Length; i++)
        {
            foreach (var spelling in scope.Globals[i].Spelling.All)
            {
                _globals.TryAdd(WordKey.Of(spelling), i);
            }
        }
    }

    /// <summary>The global names.</summary>
    public TemplateScope Scope { get; }

    /// <summary>Where the output goes.</summary>
    public TemplateEscaping Escaping { get; }

    /// <summary>How values are written there.</summary>
    public ValueWriter Writer { get; }

    /// <summary>The templates that may be included; null when there are none.</summary>
    public TemplateIncludes? Includable { get; }

    /// <summary>The findings so far.</summary>
    public FindingList Findings { get; } = new();

    /// <summary>What is known here.</summary>
    public FlowState Flow { get; set; } = FlowState.Start;

    /// <summary>How many loops are around here.</summary>
    public int LoopDepth { get; set; }

    /// <summary>The templates included so far, and those being read.</summary>
    public IncludeTable Includes { get; } = new();

    /// <summary>How many values a rendering holds.</summary>
    public int SlotCount => Scope.Globals.Length + _slots.Count;

    /// <summary>The place of a global among the globals, or -1.</summary>
    public int FindGlobal(string key) => _globals.GetValueOrDefault(key, -1);

    /// <summary>Where a local is kept.</summary>
    public int SlotOf(string key)
    {
        if (!_slots.TryGetValue(key, out var slot))
        {
            slot = Scope.Globals.Length + _slots.Count;
            _slots.Add(key, slot);
        }

        return slot;
    }
}

/// <summary>The templates that a template includes.</summary>
internal sealed class IncludeTable
{
    /// <summary>How many pieces they may unfold to.</summary>
    public const int ExpansionLimit = 500;

    /// <summary>How many may be inside each other while they are checked.</summary>
    public const int DepthLimit = 40;

    private readonly Dictionary<string, List<Expansion>> _expansions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (TemplateText Text, BlockNode Block)?> _parsed = new(StringComparer.Ordinal);

    /// <summary>How many pieces there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many are inside each other here.</summary>
    public int Depth { get; set; }

    /// <summary>An included template checked in one state of the flow.</summary>
    public sealed class Expansion(FlowState entry, IncludedBody body)
    {
        /// <summary>What was known before it.</summary>
        public FlowState Entry => entry;

        /// <summary>What it renders.</summary>
        public IncludedBody Body => body;

        /// <summary>What is known after it; null while it is being checked.</summary>
        public FlowState? Exit { get; set; }
    }

    /// <summary>The template of a name, parsed once.</summary>
    public (TemplateText Text, BlockNode Block)? Parse(string name, Func<(TemplateText Text, BlockNode Block)?> parse)
    {
        if (!_parsed.TryGetValue(name, out var parsed))
        {
            parsed = parse();
            _parsed.Add(name, parsed);
        }

        return parsed;
    }

    /// <summary>A piece that serves in this state, or null. One that is being checked serves when it is included inside itself.</summary>
    public Expansion? Find(string name, FlowState flow) => _expansions.GetValueOrDefault(name)?
        .Find(e => e.Exit is null ? e.Entry.Admits(flow) : e.Entry.Covers(flow));

    /// <summary>Begins a piece.</summary>
    public Expansion Add(string name, FlowState entry)
    {
        if (!_expansions.TryGetValue(name, out var list))
        {
            _expansions.Add(name, list = []);
        }

        var expansion = new Expansion(entry, new IncludedBody(name));
        list.Add(expansion);
        Count++;
        return expansion;
    }
}
