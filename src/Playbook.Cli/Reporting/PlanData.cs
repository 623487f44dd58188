using Playbook.Generators;
using Playbook.Planning;

namespace Playbook.Cli.Reporting;

/// <summary>A plan for programs: the same file that a build writes, so that there is one format to know.</summary>
internal static class PlanData
{
    private const string DataKind = "data";

    /// <summary>Writes the plan as JSON.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="plan">The plan.</param>
    public static void Write(TextWriter output, Plan plan)
    {
        var data = Outputs.All.First(kind => kind.Id == DataKind);
        foreach (var file in data.Make(plan).Where(file => file.Path.EndsWith(".json", StringComparison.Ordinal)))
        {
            output.Write(file.Content);
        }
    }
}
