using Playbook.Compiler.Inputs;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Writing;

/// <summary>
/// The last gate before the disk. Generators make safe names of what the author wrote; this judges the result again, so that no
/// name in any playbook can lead a file out of its folder.
/// </summary>
internal static class OutputName
{
    /// <summary>The most UTF-8 bytes of one name on common file systems.</summary>
    private const int LongestName = 255;

    /// <summary>Why a path may not be written, or null when it may.</summary>
    /// <param name="path">Below the playbook's folder, with forward slashes.</param>
    public static Bilingual? Objection(string path)
    {
        if (path.StartsWith('/') || path is [_, ':', ..])
        {
            return new Bilingual("这是绝对路径", "it is an absolute path");
        }

        foreach (var name in path.Split('/'))
        {
            if (name is "" or "." or "..")
            {
                return new Bilingual("它会写到手册自己的文件夹之外", "it would leave the playbook's own folder");
            }

            if (name.Any(PlaybookKey.IsForbidden) || name[^1] is '.' or ' ')
            {
                return new Bilingual("名字里有 Windows 不允许的字符", "it holds characters that Windows forbids in names");
            }

            if (PlaybookKey.IsReserved(name))
            {
                return new Bilingual("这个名字在 Windows 里留给设备用", "Windows keeps this name for a device");
            }

            if (System.Text.Encoding.UTF8.GetByteCount(name) > LongestName)
            {
                return new Bilingual("名字太长", "the name is too long");
            }
        }

        return null;
    }
}
