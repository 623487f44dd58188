using Playbook.Compiler.Configuration.Shapes;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Configuration;

/// <summary>A key of <c>playbook.yaml</c>: a row of the table that reader, suggestions, JSON Schema and reference are made from.</summary>
/// <param name="spelling">How it is written; the first English word is its id.</param>
/// <param name="documentation">One line.</param>
internal abstract class ConfigurationKey(Spelling spelling, Bilingual documentation)
{
    /// <summary>How it is written.</summary>
    public Spelling Spelling => spelling;

    /// <summary>One line for the reference.</summary>
    public Bilingual Documentation => documentation;

    /// <summary>What its value may be.</summary>
    public abstract ConfigurationShape Shape { get; }
}

/// <summary>A key whose value is a <typeparamref name="T"/>; also the typed key to it in <see cref="SettingValues"/>.</summary>
/// <param name="spelling">How it is written.</param>
/// <param name="documentation">One line.</param>
/// <param name="shape">What its value may be.</param>
internal sealed class ConfigurationKey<T>(Spelling spelling, Bilingual documentation, ConfigurationShape<T> shape) : ConfigurationKey(spelling, documentation)
    where T : notnull
{
    /// <inheritdoc/>
    public override ConfigurationShape Shape => shape;
}
