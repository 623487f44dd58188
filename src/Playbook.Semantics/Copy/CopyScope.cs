using Playbook.Semantics.Model;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Semantics.Copy;

/// <summary>The global names of copy templates: playbook, item, channel, moment, reminder.</summary>
public static class CopyScope
{
    /// <summary>The names for a text of one item: what the playbook and the item have is there, what they have not is a finding.</summary>
    public static TemplateScope For(PlaybookModel playbook, ScheduleItem item) => throw new NotImplementedException();

    /// <summary>The names for a text of one playbook that may be used for any item of it.</summary>
    public static TemplateScope For(PlaybookModel playbook) => throw new NotImplementedException();

    /// <summary>The names for a text of any playbook: whatever can be left out may be missing.</summary>
    /// <param name="language">In which enumerated words are given.</param>
    public static TemplateScope General(Language language) => throw new NotImplementedException();

    /// <summary>The values of the names, in their order; they fit each of the scopes.</summary>
    public static object?[] Values(CopyContext context) => throw new NotImplementedException();
}
