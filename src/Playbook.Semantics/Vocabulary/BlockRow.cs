using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Vocabulary;

/// <summary>A kind of block: what it is called, which fields and blocks may stand in it.</summary>
public sealed record BlockRow(string Id, Spelling Spelling, Bilingual Documentation) : Term(Id, Spelling, Documentation)
{
    private RowsByName<Term>? _spelt;
    private ImmutableArray<Term> _required;
    private ImmutableArray<WordPlace> _places;

    /// <summary>The fields it may hold, in the order of documentation and output.</summary>
    public ImmutableArray<Field> Fields { get; init; } = [];

    /// <summary>The blocks it may hold.</summary>
    public ImmutableArray<BlockRow> Blocks { get; init; } = [];

    /// <summary>How often it may stand in its parent.</summary>
    public Multiplicity Multiplicity { get; init; } = Multiplicity.Optional;

    /// <summary>What stands on its own line before the brace, for messages and the reference: “a name, a title”.</summary>
    public Bilingual Heading { get; init; } = Bilingual.Same("");

    /// <summary>The words of fixed lists that may stand on its own line before the brace; made when asked for, since few ask.</summary>
    public Func<ImmutableArray<WordPlace>> Words { get; init; } = static () => [];

    /// <summary>The list that the lines of an open block begin with; null when they begin with something else.</summary>
    public TermTable? LineWords { get; init; }

    /// <summary>The block whose words may stand in it besides its own; null when there is none.</summary>
    public BlockRow? Like { get; init; }

    /// <summary>The row of a line in it that begins with a name of the author's: a signal of their own, an item of the blueprint.</summary>
    public BlockRow? NamedLine { get; init; }

    /// <summary>
    /// The words on its own line that say what stands behind them, wherever they stand; null when there are none.
    /// </summary>
    internal Func<StatementSyntax, ImmutableArray<MarkedWord>>? Marks { get; init; }

    /// <summary>Words of its own line that elsewhere may begin one; a block on one line has to know.</summary>
    public TermTable? HeldWords { get; init; }

    /// <summary>Whether its line is a rule, in which a place is said with 在 and “in”, be it a phase or a channel.</summary>
    public bool IsRule { get; init; }

    /// <summary>Whether its line gives something a name by which others refer to it, or brings such names in.</summary>
    public bool IsDeclaration
    {
        get => field || Head != BlockHead.None;
        init;
    }

    /// <inheritdoc/>
    public override ImmutableArray<WordPlace> Places => _places.IsDefault ? _places = Words() : _places;

    /// <summary>Whether lines in it begin with something else than a word of its own: a signal, a day.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether a block must stand behind the line.</summary>
    public bool NeedsBlock { get; init; }

    /// <summary>What it is called by on its line, where it is read by its row alone.</summary>
    public BlockHead Head { get; init; }

    /// <summary>
    /// Where handbooks tell of it. A block with a chapter needs nothing but its row: it is bound, written to data, seen by templates
    /// and told of in handbooks by what the row says. Null for blocks with a binder of their own.
    /// </summary>
    public Chapter? Chapter { get; init; }

    /// <summary>The items it puts into the schedule; the first is the block's own, the others may be told relative to it.</summary>
    public ImmutableArray<BlockItem> Items { get; init; } = [];

    /// <summary>Texts that are kept ready for each of them, whether or not it takes place: an invitation to the core group.</summary>
    public ImmutableArray<CopyType> Copies { get; init; } = [];

    /// <summary>Texts that are kept ready for what was written in it, where they depend on that: the text of each method of recruiting.</summary>
    public Func<FieldValues, ImmutableArray<CopyType>>? CopiesBy { get; init; }

    /// <summary>Whether members read of it too, but for the fields that are for the team alone.</summary>
    public bool IsForMembers { get; init; }

    /// <summary>Whether handbooks show several of them side by side as rows of one table.</summary>
    public bool IsTable { get; init; }

    /// <summary>Whether it puts items into the schedule or has texts of its own, so that copy reads its fields as an item's.</summary>
    internal bool HasCopy => !Items.IsEmpty || !Copies.IsEmpty || CopiesBy is not null;

    /// <summary>The texts that are kept ready for one such block.</summary>
    /// <param name="fields">What was written in it.</param>
    public IEnumerable<CopyType> CopiesOf(FieldValues fields) => CopiesBy is { } by ? Copies.Concat(by(fields)).Distinct() : Copies;

    /// <summary>Fields and blocks, in the order of documentation.</summary>
    public IEnumerable<Term> Members => Fields.Concat<Term>(Blocks);

    /// <summary>The fields and blocks that may not be missing.</summary>
    internal ImmutableArray<Term> Required => _required.IsDefault ? _required = FindRequired() : _required;

    private RowsByName<Term> Spelt => _spelt ??= new([.. Members], static member => member.Spelling.All.Select(WordKey.Of));

    /// <summary>The field or block of a spelling, or null.</summary>
    /// <param name="key">The spelling as <see cref="WordKey"/> folds it.</param>
    public Term? Find(string key) => Spelt.Find(key);

    /// <inheritdoc/>
    public bool Equals(BlockRow? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    private ImmutableArray<Term> FindRequired() =>
    [
        .. Fields.Where(field => field.Multiplicity == Multiplicity.Required),
        .. Blocks.Where(block => block.Multiplicity == Multiplicity.Required),
    ];
}
