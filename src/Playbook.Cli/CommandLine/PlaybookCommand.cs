using System.CommandLine;
using Playbook.Cli.Verbs;
using Playbook.Syntax.Words;

namespace Playbook.Cli.CommandLine;

/// <summary>The whole command line: which verbs there are, and how a typed line finds its verb.</summary>
internal static class PlaybookCommand
{
    /// <summary>The version of the product, <c>major.minor.patch</c>.</summary>
    public static string Version { get; } = typeof(PlaybookCommand).Assembly.GetName().Version!.ToString(3);

    // Made once: parsing reads the symbols and changes none.
    private static readonly Command Root = Build();

    // No response files and no `-abc`: neither is wanted, and `@` begins nicknames.
    private static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <summary>Parses a line and runs its verb.</summary>
    /// <param name="args">What was typed.</param>
    /// <param name="streams">Where the verb reads and writes.</param>
    /// <param name="environment">What it sees of the process.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, Streams streams, CommandEnvironment environment)
    {
        var (options, literal) = SplitAtDoubleDash(args);
        var parsed = Root.Parse(options, Configuration);
        var language = MessageLanguage.Choose(CommonOptions.Lang.In(parsed), environment.Variable);
        var command = parsed.CommandResult.Command;
        var verb = command as Verb;

        if (parsed.GetValue(CommonOptions.Help))
        {
            HelpPage.Write(streams.Output, Root, command, language);
            return ExitCode.Success;
        }

        if (command == Root && parsed.GetValue(CommonOptions.Version))
        {
            streams.Output.WriteLine("playbook " + Version);
            return ExitCode.Success;
        }

        if (UsageMistakes.Of(parsed, Root, command) is { } mistake)
        {
            return Refuse(mistake);
        }

        if (verb is null)
        {
            HelpPage.Write(streams.Error, Root, command, language);
            return ExitCode.Usage;
        }

        string[] paths = [.. parsed.GetValue(verb.PathArgument) ?? [], .. literal];
        return UsageMistakes.OfPaths(paths, verb) is { } wrongPaths
            ? Refuse(wrongPaths)
            : verb.Run(new Invocation(parsed, paths, language, streams, environment));

        int Refuse(Bilingual reason)
        {
            streams.Error.WriteLine(reason.In(language));
            streams.Error.WriteLine(UsageMistakes.SeeHelp(command).In(language));
            return ExitCode.Usage;
        }
    }

    private static Command Build()
    {
        // A plain command, not the library's root: that one brings help, version and errors in English alone.
        var root = new Command("playbook")
        {
            new BuildVerb(),
            new WatchVerb(),
            new ServeVerb(),
            new CheckVerb(),
            new PlanVerb(),
            new FormatVerb(),
            new ExplainVerb(),
            new VerbGroup(
                new("模板", "templates"),
                new("列出或导出内置模板，改过的放在项目的 templates 文件夹里", "List built-in templates or write them out, to be changed in the project's “templates” folder"),
                new TemplatesListVerb(),
                new TemplatesEjectVerb()),
        };
        CommonOptions.AddTo(root, CommonOptions.Lang, CommonOptions.Help, CommonOptions.Version);
        return root;
    }

    // What stands behind “--” is a path, whatever it begins with.
    private static (IReadOnlyList<string> Options, IReadOnlyList<string> Literal) SplitAtDoubleDash(IReadOnlyList<string> args)
    {
        var at = args.ToList().IndexOf("--");
        return at < 0 ? (args, []) : ([.. args.Take(at)], [.. args.Skip(at + 1)]);
    }
}
