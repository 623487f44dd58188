using System.Security.Cryptography;
using System.Text;

namespace Playbook.Generators.Views;

/// <summary>Names for machines, made from ids that may hold any character: the same id gives the same name in every build.</summary>
internal static class Identity
{
    /// <summary>A UUID of version 8 as RFC 9562, appendix B.2 makes it: the first bytes of a SHA-256 over the names.</summary>
    /// <param name="owner">The playbook's key.</param>
    /// <param name="id">The id within it.</param>
    public static Guid Uuid(string owner, string id)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Hash($"{owner}\n{id}", hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }

    /// <summary>An HTML id: a letter for the sort of thing and 48 bits of hash, short enough for a link and unique enough for a page.</summary>
    public static string Anchor(string prefix, string id)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Hash(id, hash);
        return $"{prefix}-{Convert.ToHexStringLower(hash[..6])}";
    }

    private static void Hash(string text, Span<byte> hash) => SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
}
