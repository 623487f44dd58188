using Playbook.Planning;

namespace Playbook.Cli.Reporting;

/// <summary>A plan for programs; <see cref="PlanJson"/> describes the form.</summary>
internal static class PlanData
{
    /// <summary>Writes the plan as JSON.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="plan">The plan.</param>
    public static void Write(TextWriter output, Plan plan) => output.Write(PlanJson.Write(plan));
}
