using System.Text.RegularExpressions;

namespace Playbook.Templates.Tests.Conformance;

/// <summary>
/// A case of the conformance suite: a template, and what Scriban prints for it. The cases stand in <c>*.txt</c> beside this file: a
/// name behind <c>##</c>, the template, and behind <c>=></c> what is printed, or behind <c>=!</c> where a mistake is told. White space at the end of lines is drawn: <c>␠</c> a
/// space, <c>␉</c> a tab, <c>␍</c> a carriage return, <c>∅</c> nothing at all.
/// </summary>
/// <param name="Topic">The file.</param>
/// <param name="Name">What the case is about; no other in the file is called so.</param>
/// <param name="Template">The template.</param>
/// <param name="Prints">What it prints, or the code and place of the mistake.</param>
/// <param name="IsMistake">Whether it holds a mistake.</param>
internal sealed partial record ConformanceCase(string Topic, string Name, string Template, string Prints, bool IsMistake)
{
    /// <summary>Every case.</summary>
    public static IReadOnlyList<ConformanceCase> All { get; } =
        [.. Directory.EnumerateFiles(Path.Join(AppContext.BaseDirectory, "Conformance"), "*.txt").Order(StringComparer.Ordinal).SelectMany(Read)];

    private static IEnumerable<ConformanceCase> Read(string path) =>
        from Match match in Cases().Matches(File.ReadAllText(path))
        select new ConformanceCase(
            Path.GetFileNameWithoutExtension(path), match.Groups["name"].Value, Drawn(match.Groups["template"].Value), Drawn(match.Groups["prints"].Value),
            match.Groups["mistake"].Success);

    private static string Drawn(string text) => text
        .Replace('␠', ' ').Replace('␉', '\t').Replace('␍', '\r').Replace("∅", string.Empty, StringComparison.Ordinal);

    [GeneratedRegex(@"^## (?<name>.*)\n(?<template>(?s:.*?))\n=(?:>|(?<mistake>!))(?: |\n)(?<prints>(?s:.*?))\n(?=\n## |\z)", RegexOptions.Multiline)]
    private static partial Regex Cases();
}
