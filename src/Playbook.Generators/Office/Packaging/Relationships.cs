using System.Globalization;

namespace Playbook.Generators.Office.Packaging;

/// <summary>Where a part of a package leads: to other parts, and to places outside. Each target has one id.</summary>
/// <remarks>ECMA-376 Part 2 (Open Packaging Conventions), clause 9.3.</remarks>
internal sealed class Relationships
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>The type of the part with title and language, which is not an office format's own.</summary>
    public const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly XmlMarkup _markup = new XmlMarkup().Write($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");

    /// <summary>The id of a part of the package.</summary>
    /// <param name="type">What it is to the source: <c>styles</c>, or a full address.</param>
    /// <param name="target">Its path, relative to the source's folder.</param>
    public string Part(string type, string target)
    {
        var id = Next(target);
        _markup.Write($"<Relationship Id=\"{id}\" Type=\"{(type.Contains(':', StringComparison.Ordinal) ? type : Office + type)}\" Target=\"{target}\"/>");
        return id;
    }

    /// <summary>The id of a link out of the package.</summary>
    /// <param name="address">A valid address: programs refuse a whole document for one that is none.</param>
    public string Link(Uri address)
    {
        var target = address.IsAbsoluteUri ? address.AbsoluteUri : address.OriginalString;
        if (_ids.TryGetValue(target, out var known))
        {
            return known;
        }

        var id = Next(target);
        _markup.Write($"<Relationship Id=\"{id}\" Type=\"{Office + "hyperlink"}\" Target=\"{target}\" TargetMode=\"External\"/>");
        return id;
    }

    /// <summary>The part that says so. Nothing may be added after.</summary>
    public XmlMarkup End() => _markup.Write($"</Relationships>");

    private string Next(string target) => _ids[target] = string.Create(CultureInfo.InvariantCulture, $"r{_ids.Count + 1}");
}
