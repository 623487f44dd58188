using System.CommandLine;
using System.Globalization;
using Playbook.Cli.Reporting;
using Playbook.Compiler;
using Playbook.Syntax.Words;

namespace Playbook.Cli.CommandLine;

/// <summary>A verb as it was typed, free of mistakes, with what it runs in.</summary>
/// <param name="Parsed">The parsed options.</param>
/// <param name="Paths">The paths behind the verb, as typed.</param>
/// <param name="Language">The language of messages.</param>
/// <param name="Streams">Where it reads and writes.</param>
/// <param name="Environment">What it sees of the process.</param>
internal sealed record Invocation(
    ParseResult Parsed, IReadOnlyList<string> Paths, Language Language, Streams Streams, CommandEnvironment Environment)
{
    /// <summary>How many playbooks are compiled at a time.</summary>
    public int Jobs => CommonOptions.Jobs.In(Parsed) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : Environment.Processors;

    /// <summary>Whether warnings count as errors.</summary>
    public bool WarningsAsErrors => Parsed.GetValue(CommonOptions.WarnAsError);

    /// <summary>Writes findings the way that was asked for.</summary>
    /// <param name="output">Where to.</param>
    public FindingFormat Findings(TextWriter output) =>
        FindingFormat.Named(CommonOptions.Diagnostics.In(Parsed), output, Language, Environment.UsesColours);

    /// <summary>Says why a verb will not run as it was typed, and gives the exit code.</summary>
    /// <param name="reason">What is wrong.</param>
    /// <param name="verb">The verb typed.</param>
    public int Refuse(Bilingual reason, Verb verb)
    {
        Streams.Error.WriteLine(reason.In(Language));
        Streams.Error.WriteLine(UsageMistakes.SeeHelp(verb).In(Language));
        return ExitCode.Usage;
    }

    /// <summary>Tells findings and summary, and gives the exit code.</summary>
    public int Report(BuildReport report, Bilingual summary)
    {
        Findings(Streams.Output).WriteAll(report.Diagnostics);
        Streams.Error.WriteLine(summary.In(Language));
        return ExitCode.Of(report);
    }
}
