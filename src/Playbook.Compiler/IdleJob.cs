using Playbook.Compiler.Inputs;
using Playbook.Generators;
using Playbook.Semantics.Binding;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Compiler;

/// <summary>
/// What a job does that has no playbook of its own: it works ahead of the one that has. Most of a build of one playbook goes into
/// loading code for the first time, and that can be done beside it. Nothing of this decides what is made, only when.
/// </summary>
internal static class IdleJob
{
    /// <summary>Loads the parser by reading a little of everything, without the vocabulary, which is loaded meanwhile.</summary>
    public static void PrepareParser() => SyntaxTree.Parse(
        new SourceText("", "手册 \"\" {\n  日程 {\n    每周三 20:00 话题 \"\" 由 群主 { 时长 1小时 }\n  }\n}\n"),
        WordClasses.None);

    /// <summary>Makes ready what outputs need, while the playbook itself is read, bound and planned.</summary>
    /// <param name="input">The playbook.</param>
    /// <param name="context">What the build shares.</param>
    public static void Prepare(InputFile input, CompilationContext context) => Start(() =>
    {
        Outputs.PreparePages();

        // The language of a playbook is known when it is bound; its script tells it sooner, and a wrong guess changes nothing.
        if (input.Reading is null && context.Sources.LoadInput(input).Tree is { } tree)
        {
            var language = HanText.Has(tree.Text.Content) ? Language.Chinese : Language.English;
            Outputs.PrepareTemplates(language);
            PrepareCopy(language);
        }
    });

    private static void PrepareCopy(Language language)
    {
        foreach (var kind in ItemKinds.Table.Rows)
        {
            if (kind.Copy is { } copy)
            {
                CopyLibrary.Find(copy, language);
            }
        }
    }

    /// <summary>Does something beside the build, which goes on whether or not it is done.</summary>
    /// <param name="work">What is to be ready.</param>
    public static void Start(Action work) => new Thread(
        () =>
        {
            try
            {
                work();
            }
            catch (Exception)
            {
                // Whoever needs what failed meets the same exception, and reports it.
            }
        },
        Workers.StackSize)
    {
        IsBackground = true,
    }.Start();
}
