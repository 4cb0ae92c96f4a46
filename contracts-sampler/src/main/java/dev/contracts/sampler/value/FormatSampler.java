package dev.contracts.sampler.value;

import java.time.Instant;
import java.util.List;

/** Strings of a format of the dialect, those at the edge of what its standard allows among them. */
public final class FormatSampler {
    /** 2026-01-01T00:00:00Z: the instants of ordinary samples are in the year that begins there. */
    private static final long BEGIN = 1_767_225_600L;

    private static final int YEAR = 365 * 86_400;

    private FormatSampler() {}

    static String next(String format, EdgeRate edgeRate, RandomSource random) {
        return edgeRate.edge(random) ? random.pick(edges(format)) : ordinary(format, random);
    }

    /** An ordinary moment. */
    public static Instant moment(RandomSource random) {
        long nanos = random.percent(70) ? 0 : random.below(1_000) * 1_000_000L;
        return Instant.ofEpochSecond(BEGIN + random.below(YEAR), nanos);
    }

    private static String ordinary(String format, RandomSource random) {
        Instant moment = moment(random);
        return switch (format) {
            case "date-time" -> moment.toString();
            case "date" -> moment.toString().substring(0, 10);
            case "time" -> moment.toString().substring(11);
            case "duration" -> "PT" + random.between(1, 59) + "M";
            case "uuid" -> uuid(random);
            case "uri" -> "https://example.com/" + StringSampler.word(random);
            case "uri-reference" -> "../" + StringSampler.word(random) + "?page=" + random.below(10);
            case "iri" -> "https://example.com/gr\u00f6\u00dfe/" + StringSampler.word(random);
            case "iri-reference" -> "/gr\u00f6\u00dfe/" + StringSampler.word(random);
            case "uri-template" -> "https://example.com/" + StringSampler.word(random) + "/{id}";
            case "email", "idn-email" -> StringSampler.word(random) + "@example.com";
            case "hostname" -> StringSampler.word(random) + ".example.com";
            case "ipv4" -> "192.0.2." + random.below(256);
            case "ipv6" -> "2001:db8::" + Integer.toHexString(1 + random.below(0xFFFE));
            case "json-pointer" -> "/" + StringSampler.word(random) + "/" + random.below(10);
            case "relative-json-pointer" -> random.below(3) + "/" + StringSampler.word(random);
            case "regex" -> "^" + StringSampler.word(random) + "[0-9]{1,3}$";
            default -> throw new UnsatisfiableSchemaException("no value of the format " + format + " can be made");
        };
    }

    private static List<String> edges(String format) {
        return switch (format) {
            case "date-time" ->
                List.of(
                        "0001-01-01T00:00:00Z",
                        "1969-12-31T23:59:59.999999999Z",
                        "1970-01-01T00:00:00Z",
                        "2016-12-31T23:59:60Z",
                        "2024-02-29T12:00:00.5+00:00",
                        "2026-03-29T03:30:00+02:00",
                        "9999-12-31T23:59:59.999999999Z");
            case "date" -> List.of("0001-01-01", "2000-02-29", "1970-01-01", "9999-12-31");
            case "time" -> List.of("00:00:00Z", "23:59:59.999999999Z", "23:59:60Z", "12:00:00+14:00");
            case "duration" -> List.of("P0D", "PT0S", "P1Y2M3DT4H5M6S", "P9999W");
            case "uuid" -> List.of("00000000-0000-0000-0000-000000000000", "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF");
            case "uri" -> List.of("urn:a", "http://[::1]:8080/?q=%20#f", "mailto:a@example.com");
            case "uri-reference" -> List.of("", "#f", "//host", "?q", "a:b");
            case "iri" -> List.of("urn:\u00e9", "http://\u6f22\u5b57/?q=\ue000");
            case "iri-reference" -> List.of("", "\u00e9", "#\u00e9");
            case "uri-template" -> List.of("", "{a}", "{?a*,b:3}", "x{/y}");
            case "idn-email" -> List.of("a@b", "\u00e9@\u6f22\u5b57.example");
            case "hostname" -> List.of("a", "a--b.c", "1.2.3");
            case "ipv4" -> List.of("0.0.0.0", "255.255.255.255");
            case "ipv6" -> List.of("::", "::1", "::ffff:192.0.2.1", "1:2:3:4:5:6:7:8");
            case "json-pointer" -> List.of("", "/", "/~0~1", "//");
            case "relative-json-pointer" -> List.of("0", "0#", "1+1/a");
            case "regex" -> List.of("", "(?<=a)b", "[^\\]]", "\\u{1F600}");
            case "email" -> List.of("a@b", "\"a b\"@example.com", "a@[127.0.0.1]");
            default -> throw new UnsatisfiableSchemaException("no value of the format " + format + " can be made");
        };
    }

    private static String uuid(RandomSource random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 32; i++) {
            text.append(i == 8 || i == 12 || i == 16 || i == 20 ? "-" : "");
            text.append(Character.forDigit(random.below(16), 16));
        }
        return text.toString();
    }
}
