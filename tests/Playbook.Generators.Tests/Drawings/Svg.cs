using System.Xml;
using System.Xml.Linq;
using Playbook.Generators.Themes;
using Playbook.Planning;

namespace Playbook.Generators.Tests.Drawings;

/// <summary>Drawings as XML reads them.</summary>
internal static class Svg
{
    public static readonly string[] Paths = ["calendar.svg", "overview.svg"];

    private static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    public static string Text(Plan plan, string path, Theme? theme = null) =>
        Outputs.All.Where(kind => kind.Id is "poster" or "overview").SelectMany(kind => kind.Make(new Edition(plan, theme))).Single(file => file.Path == path).Text!;

    public static XElement Read(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XElement.Load(reader);
    }

    public static IEnumerable<XElement> All(XElement drawing, string name) => drawing.Descendants(Namespace + name);
}
