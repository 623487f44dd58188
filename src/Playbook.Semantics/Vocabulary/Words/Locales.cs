using Playbook.Syntax.Words;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Languages that copy and pages can be in.</summary>
public static class Locales
{
    /// <summary>Simplified Chinese.</summary>
    public static Word Chinese { get; } = new(
        "zh-CN", new("中文|简体中文", "zh-CN|zh|chinese"), new("文案用中文。", "Copy in Chinese."));

    /// <summary>English.</summary>
    public static Word English { get; } = new(
        "en", new("英文|英语", "en|en-US|en-GB|english"), new("文案用英文。", "Copy in English."));

    /// <summary>All rows.</summary>
    public static WordTable<Word> Table { get; } = new(new("语言", "language"), [Chinese, English]);

    /// <summary>The language of a row.</summary>
    public static Language LanguageOf(Word locale) => ReferenceEquals(locale, English) ? Language.English : Language.Chinese;
}
