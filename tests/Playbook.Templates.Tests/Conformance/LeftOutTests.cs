using Playbook.Syntax.Words;
using Playbook.Templates.Functions;
using Playbook.Templates.Words;

namespace Playbook.Templates.Tests.Conformance;

public class LeftOutTests
{
    // The functions of https://scriban.github.io/docs/builtins/ (read 2026-11).
    private const string Documented = """
        array.add array.add_range array.compact array.concat array.cycle array.any array.each array.filter array.first array.insert_at
        array.join array.last array.limit array.map array.offset array.remove_at array.reverse array.size array.sort array.uniq
        array.contains date.now date.utc_now date.add_days date.add_months date.add_years date.add_hours date.add_minutes
        date.add_seconds date.add_milliseconds date.parse date.parse_to_string date.to_string html.strip html.escape
        html.newline_to_br html.url_encode html.url_escape math.abs math.ceil math.divided_by math.floor math.format math.is_number
        math.minus math.modulo math.plus math.round math.times math.uuid math.random object.default object.eval object.eval_template
        object.format object.has_key object.has_value object.keys object.size object.typeof object.kind object.values
        object.from_json object.to_json regex.escape regex.match regex.matches regex.replace regex.split regex.unescape
        string.escape string.append string.capitalize string.capitalizewords string.contains string.empty string.whitespace
        string.downcase string.ends_with string.equals_ignore_case string.handleize string.literal string.lstrip string.pluralize
        string.prepend string.remove string.remove_first string.remove_last string.replace string.replace_first string.rstrip
        string.size string.slice string.slice1 string.split string.starts_with string.strip string.strip_newlines string.to_int
        string.to_long string.to_float string.to_double string.truncate string.truncatewords string.upcase string.md5 string.sha1
        string.sha256 string.sha512 string.hmac_sha1 string.hmac_sha256 string.hmac_sha512 string.pad_left string.pad_right
        string.base64_encode string.base64_decode string.index_of timespan.from_days timespan.from_hours timespan.from_minutes
        timespan.from_seconds timespan.from_milliseconds timespan.parse
        """;

    public static TheoryData<string> Constructs() => [.. LeftOutConstructs.All.Select(c => c.Construct)];

    [Theory]
    [MemberData(nameof(Constructs))]
    public void A_template_that_uses_it_is_told_its_name_and_what_to_do_instead(string construct)
    {
        var leftOut = LeftOutConstructs.All.Single(c => c.Construct == construct);

        var finding = SampleScope.Compile(leftOut.Example, includes: _ => "x").Diagnostics[0];

        Assert.Equal("PB4013", finding.Code);
        Assert.Contains(construct, finding.GetMessage(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains(construct, finding.GetMessage(Language.English), StringComparison.Ordinal);
        Assert.Equal(leftOut.Advice.En, finding.GetRemedy(Language.English));
    }

    [Fact]
    public void Every_function_of_Scriban_is_either_here_or_left_out_by_name()
    {
        var documented = Documented.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var known = TemplateFunctions.All.SelectMany(f => f.ScribanNames).Concat(LeftOutFunctions.All.Select(f => f.Construct)).ToList();
        Assert.Equal(documented.Order(StringComparer.Ordinal), known.Order(StringComparer.Ordinal));
    }
}
