using System.CommandLine;
using System.CommandLine.Parsing;
using Playbook.Syntax.Words;

namespace Playbook.Cli.CommandLine;

/// <summary>
/// What is wrong with a typed line, in both languages. Read off the structure of the parse result: the parser's own messages
/// are English alone.
/// </summary>
internal static class UsageMistakes
{
    /// <summary>The first mistake, or null.</summary>
    /// <param name="parsed">The line.</param>
    /// <param name="root">The whole command.</param>
    /// <param name="command">What was typed: a verb, a group, or the whole command.</param>
    public static Bilingual? Of(ParseResult parsed, Command root, Command command) =>
        UnknownWord(parsed, root, command, command as Verb)
        ?? parsed.Errors.Select(error => error.SymbolResult).OfType<OptionResult>().Select(OfOption).FirstOrDefault(m => m is not null)
        ?? WrongValues(parsed, root, command as Verb).FirstOrDefault(m => m is not null);

    /// <summary>What is wrong with the paths behind a verb, or null.</summary>
    public static Bilingual? OfPaths(IReadOnlyList<string> paths, Verb verb)
    {
        if (paths.Contains("-") && !(verb.ReadsStandardInput && paths.Count == 1))
        {
            return verb.ReadsStandardInput
                ? new("“-”（标准输入）只能单独写", "“-” (standard input) stands alone")
                : new("产物按文件名存放，不能从标准输入读", "Outputs are named after the file, so standard input cannot be built");
        }

        return paths.Count < verb.FewestPaths ? new("缺少文件", "A file is missing")
            : paths.Count > verb.MostPaths ? new("一次只看一个文件", "One file at a time")
            : null;
    }

    /// <summary>Where to read on.</summary>
    /// <param name="command">What was typed: a verb, a group, or the whole command.</param>
    public static Bilingual SeeHelp(Command command)
    {
        var help = command switch
        {
            Verb verb => $"playbook {verb.FullName} --help",
            VerbGroup group => $"playbook {group.Name} --help",
            _ => "playbook --help",
        };
        return new($"用法见：{help}", $"For usage, see: {help}");
    }

    /// <summary>A mistake with the word that was probably meant.</summary>
    /// <param name="message">The mistake, without its full stop.</param>
    /// <param name="nearest">The word, or null.</param>
    public static Bilingual WithSuggestion(Bilingual message, string? nearest) => nearest is null
        ? message
        : new($"{message.Zh}。是不是想写“{nearest}”？", $"{message.En}. Did you mean “{nearest}”?");

    private static Bilingual? UnknownWord(ParseResult parsed, Command root, Command command, Verb? verb)
    {
        var paths = verb is null ? null : parsed.GetValue(verb.PathArgument);
        var unknown = parsed.UnmatchedTokens.Concat(paths ?? []);
        if (unknown.FirstOrDefault(IsOption) is { } option)
        {
            var name = option.Split('=', 2)[0];
            var options = Options(root, verb).SelectMany(o => o.Aliases.Prepend(o.Name)).Where(n => n.StartsWith("--", StringComparison.Ordinal));
            return WithSuggestion(new($"没有选项“{name}”", $"There is no option “{name}”"), NearestWord.Find(name, options));
        }

        if (verb is null && parsed.UnmatchedTokens is [var word, ..])
        {
            var verbs = command.Subcommands.SelectMany(v => v.Aliases.Prepend(v.Name));
            return WithSuggestion(new($"没有命令“{word}”", $"There is no command “{word}”"), NearestWord.Find(word, verbs));
        }

        return null;
    }

    private static Bilingual? OfOption(OptionResult result) => result.Tokens.Count == 0
        ? new($"选项“{result.Option.Name}”后面缺少值", $"The option “{result.Option.Name}” needs a value")
        : new($"选项“{result.Option.Name}”只能写一次，带一个值", $"The option “{result.Option.Name}” is given once, with one value");

    private static IEnumerable<Bilingual?> WrongValues(ParseResult parsed, Command root, Verb? verb)
    {
        foreach (var setting in Options(root, verb).OfType<Setting>())
        {
            if (setting.In(parsed) is not { } value)
            {
                continue;
            }

            if (setting.Form is { } form && !form.Is(value))
            {
                yield return new($"“{setting.Name}”要{form.Expected.Zh}，不是“{value}”", $"“{setting.Name}” takes {form.Expected.En}, not “{value}”");
            }

            if (setting.Choices is not [] && setting.WordsOf(value) is var words)
            {
                yield return words is [] ? NotAChoice(setting, value) : words.Where(w => setting.IndexOf(w) < 0).Select(w => NotAChoice(setting, w)).FirstOrDefault();
            }
        }
    }

    private static Bilingual? NotAChoice(Setting setting, string word)
    {
        var zh = string.Join('、', setting.Choices.Select(c => c.Canonical.Zh));
        var en = string.Join(", ", setting.Choices.Select(c => c.Canonical.En));
        return WithSuggestion(
            new($"“{setting.Name}”不认识“{word}”，可以写{zh}", $"“{setting.Name}” does not know “{word}”; it takes {en}"),
            NearestWord.Find(word, setting.Choices.SelectMany(c => c.All)));
    }

    private static IEnumerable<Option> Options(Command root, Verb? verb) =>
        verb is null ? root.Options : verb.Options.Concat(root.Options.Where(o => o.Recursive));

    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-';
}
