using System.Globalization;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Wording;

/// <summary>A score in words.</summary>
public static class ScoreWording
{
    /// <summary>“4 分，一半人每天来”, “4 of 10, half of them come daily”.</summary>
    public static string Of(Score score, Language language)
    {
        var points = score.Points.ToString("0.##", CultureInfo.InvariantCulture);
        var mark = language == Language.Chinese ? $"{points} 分" : $"{points} of 10";
        return score.Note is { } note ? mark + (language == Language.Chinese ? "，" : ", ") + note.Text : mark;
    }
}
