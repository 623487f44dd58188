using Playbook.Semantics.Model;
using Playbook.Syntax.Tree;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Binding;

/// <summary>A copy as it stands in a block, not checked yet: templates are checked against the whole model.</summary>
/// <param name="Text">The text; null when only a length or a time is given.</param>
/// <param name="Length">How long the segment takes, such as <c>问答 20分钟</c>.</param>
/// <param name="At">When it is sent, if not at its usual place.</param>
/// <param name="Statement">The statement it stands in.</param>
public sealed record ItemText(TextSyntax? Text, Length? Length, Reminder? At, StatementSyntax Statement);

/// <summary>A role that is referred to before all roles are known.</summary>
/// <param name="Value">The name or title, as written.</param>
public sealed record RoleReference(ValueSyntax Value);
