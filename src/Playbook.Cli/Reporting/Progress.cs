using Playbook.Syntax.Words;

namespace Playbook.Cli.Reporting;

/// <summary>
/// A line that counts up while many playbooks are compiled, on a terminal alone. Written by hand: a terminal library would cost
/// every run its start-up.
/// </summary>
/// <param name="error">Standard error.</param>
/// <param name="total">How many files there are.</param>
/// <param name="language">The language of messages.</param>
internal sealed class Progress(TextWriter error, int total, Language language) : IDisposable
{
    /// <summary>Fewer files are done before a line could be read.</summary>
    private const int FewFiles = 20;

    private const string ClearLine = "\r\e[K";

    private readonly Lock _lock = new();
    private int _shown;

    /// <summary>Starts to count, where a person sees it and there is enough to wait for.</summary>
    public static Progress? Start(TextWriter error, int total, Language language, CommandEnvironment environment) =>
        environment.IsErrorTerminal && total >= FewFiles ? new Progress(error, total, language) : null;

    /// <summary>Shows how many are done; called from several threads, in any order.</summary>
    public void Show(int done)
    {
        lock (_lock)
        {
            if (done <= _shown)
            {
                return;
            }

            _shown = done;
            error.Write(ClearLine + new Bilingual($"已编译 {done}/{total}", $"{done}/{total} compiled").In(language));
            error.Flush();
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        error.Write(ClearLine);
        error.Flush();
    }
}
