using System.Globalization;

namespace Playbook.Syntax.Words;

/// <summary>One text in both languages. Everything a person reads is made of these.</summary>
/// <param name="Zh">The Chinese text.</param>
/// <param name="En">The English text.</param>
public sealed record Bilingual(string Zh, string En)
{
    /// <summary>A text that is the same in both languages: a name, a number, what the author wrote.</summary>
    public static Bilingual Same(string text) => new(text, text);

    /// <inheritdoc cref="Same"/>
    public static implicit operator Bilingual(string text) => new(text, text);

    /// <summary>A number, written without regard to culture.</summary>
    public static implicit operator Bilingual(int number) => Same(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.Chinese ? Zh : En;

    /// <inheritdoc cref="Same"/>
    public static Bilingual ToBilingual(string text) => text;
}
