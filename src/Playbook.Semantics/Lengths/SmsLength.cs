using System.Buffers;

namespace Playbook.Semantics.Lengths;

/// <summary>
/// How a text goes out by SMS: in septets of the GSM alphabet when it has no other character, else in UCS-2 units. One message holds
/// 160 septets or 70 units; each part of a longer text gives seven septets or three units to the header that joins the parts.
/// Sources: 3GPP TS 23.038 (alphabet) and TS 23.040 (joining); twilio.com/docs/glossary/what-sms-character-limit, read in November 2026.
/// </summary>
/// <param name="IsGsm">Whether the GSM alphabet has all of its characters.</param>
/// <param name="Units">Septets, or UCS-2 units.</param>
/// <param name="Count">How many messages it takes; none for an empty text.</param>
public readonly record struct SmsLength(bool IsGsm, int Units, int Count)
{
    // 3GPP TS 23.038, 6.2.1; behind ESC (two septets) its extension table, 6.2.1.1.
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private const string Extension = "\f^{}\\[~]|€";

    private static readonly SearchValues<char> Gsm = SearchValues.Create(Basic + Extension);
    private static readonly SearchValues<char> Extended = SearchValues.Create(Extension);

    /// <summary>How a text goes out.</summary>
    /// <param name="text">The text.</param>
    public static SmsLength Of(ReadOnlySpan<char> text)
    {
        var isGsm = !text.ContainsAnyExcept(Gsm);
        return isGsm ? Of(text, isGsm, alone: 160, joined: 153) : Of(text, isGsm, alone: 70, joined: 67);
    }

    /// <summary>How many messages a text takes.</summary>
    /// <param name="text">The text.</param>
    public static int Segments(ReadOnlySpan<char> text) => Of(text).Count;

    // No part ends within an escaped character or a pair of surrogates, so a part may be left one unit short.
    private static SmsLength Of(ReadOnlySpan<char> text, bool isGsm, int alone, int joined)
    {
        var (units, segments, room) = (0, 0, 0);
        for (var i = 0; i < text.Length;)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            var size = isPair || (isGsm && Extended.Contains(text[i])) ? 2 : 1;
            if (size > room)
            {
                segments++;
                room = joined;
            }

            room -= size;
            units += size;
            i += isPair ? 2 : 1;
        }

        return new SmsLength(isGsm, units, units > alone ? segments : Math.Min(units, 1));
    }
}
