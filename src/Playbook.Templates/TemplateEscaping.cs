namespace Playbook.Templates;

/// <summary>What happens to every interpolated value, so that what an author wrote is data in every output.</summary>
public enum TemplateEscaping
{
    /// <summary>Nothing: plain text, messages.</summary>
    None,

    /// <summary>HTML text and quoted attributes.</summary>
    Html,

    /// <summary>Markdown: marks that would change the structure are escaped; <see cref="Values.Markup"/> passes.</summary>
    Markdown,

    /// <summary>RFC 5545 TEXT values.</summary>
    ICalendar,

    /// <summary>A CSV field: always quoted, formulas neutralised.</summary>
    Csv,

    /// <summary>A JSON value: text quoted, numbers and booleans bare, nothing as <c>null</c>.</summary>
    Json,

    /// <summary>XML text and quoted attributes, as drawings have them; characters that XML has no place for are left out.</summary>
    Xml,
}
