namespace Playbook.Syntax.Text;

/// <summary>A place as people count it: line and column both start at 1, columns in UTF-16 units.</summary>
public readonly record struct LinePosition(int Line, int Column);
