using Playbook.Syntax.Diagnostics;

namespace Playbook.Cli.Reporting;

/// <summary>Colours by meaning: ECMA-48 sequences, or nothing at all.</summary>
/// <param name="isOn">Whether there are colours.</param>
internal sealed class Palette(bool isOn)
{
    private const string Red = "\e[1;31m";
    private const string Yellow = "\e[1;33m";
    private const string Blue = "\e[1;34m";
    private const string Green = "\e[32m";
    private const string Faint = "\e[2m";
    private const string Bold = "\e[1m";
    private const string Off = "\e[0m";

    public string Severe(Severity severity, string text) => In(
        severity switch { Severity.Error => Red, Severity.Warning => Yellow, _ => Blue }, text);

    public string Place(string text) => In(Bold, text);

    public string Remedy(string text) => In(Green, text);

    public string Aside(string text) => In(Faint, text);

    private string In(string colour, string text) => isOn && text.Length > 0 ? colour + text + Off : text;
}
