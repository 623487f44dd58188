using System.Text;
using Playbook.Cli.CommandLine;
using Playbook.Compiler;

namespace Playbook.Cli;

/// <summary>The <c>playbook</c> command.</summary>
public static class Program
{
    /// <summary>The entry point of the process: binds the command to the real terminal.</summary>
    /// <param name="args">What was typed.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Main(string[] args)
    {
        // First of all, so that it goes on while the command line is loaded and read.
        if (Environment.ProcessorCount > 1)
        {
            CompilationContext.Prepare();
        }

        // UTF-8 whatever the locale says: outputs are compared and piped, and half of them is Han characters.
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        using var output = Utf8Writer(Console.OpenStandardOutput());
        using var error = Utf8Writer(Console.OpenStandardError());
        try
        {
            using var input = Console.OpenStandardInput();
            var code = Run(args, input, output, error, CommandEnvironment.OfProcess());
            output.Flush();
            return code;
        }
        catch (IOException)
        {
            // Whoever read our output has closed it, as `head` does.
            return ExitCode.NoAccess;
        }
    }

    /// <summary>Runs the command without touching anything global.</summary>
    /// <param name="args">What was typed.</param>
    /// <param name="input">Standard input; read only for the path <c>-</c>.</param>
    /// <param name="output">Findings, plans and help.</param>
    /// <param name="error">Progress, the summary and wrong usage.</param>
    /// <param name="environment">Variables, working folder and terminal.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, Stream input, TextWriter output, TextWriter error, CommandEnvironment environment) =>
        PlaybookCommand.Run(args, new Streams(input, output, error), environment);

    private static StreamWriter Utf8Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 << 10) { NewLine = "\n" };
}
