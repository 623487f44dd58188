using System.Diagnostics.CodeAnalysis;
using Playbook.Semantics.Binding;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Reads one value; false after a finding.</summary>
internal delegate bool ValueReader<T>(ValueSyntax value, BindingScope scope, [MaybeNullWhen(false)] out T result)
    where T : notnull;
