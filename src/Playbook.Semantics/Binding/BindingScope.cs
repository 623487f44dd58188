namespace Playbook.Semantics.Binding;

/// <summary>What reading a value needs: names, words, and where findings go.</summary>
public sealed class BindingScope;
