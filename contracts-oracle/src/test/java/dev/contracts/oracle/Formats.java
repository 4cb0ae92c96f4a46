package dev.contracts.oracle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats of the dialect, after the grammars of their RFCs. */
final class Formats {
    private static final String TIME_OF = "T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S)";
    /** RFC 3339, appendix A. */
    private static final Pattern DURATION = Pattern.compile(
            "P(?:\\d+W|(?:\\d+Y(?:\\d+M(?:\\d+D)?)?|\\d+M(?:\\d+D)?|\\d+D)(?:" + TIME_OF + ")?|" + TIME_OF + ")");

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    static final String V4 = OCTET + "(?:\\." + OCTET + "){3}";
    private static final String H16 = "[0-9A-Fa-f]{1,4}";
    private static final String LS32 = "(?:" + H16 + ":" + H16 + "|" + V4 + ")";
    static final String V6 = "(?:(?:" + H16 + ":){6}" + LS32
            + "|::(?:" + H16 + ":){5}" + LS32
            + "|(?:" + H16 + ")?::(?:" + H16 + ":){4}" + LS32
            + "|(?:(?:" + H16 + ":){0,1}" + H16 + ")?::(?:" + H16 + ":){3}" + LS32
            + "|(?:(?:" + H16 + ":){0,2}" + H16 + ")?::(?:" + H16 + ":){2}" + LS32
            + "|(?:(?:" + H16 + ":){0,3}" + H16 + ")?::" + H16 + ":" + LS32
            + "|(?:(?:" + H16 + ":){0,4}" + H16 + ")?::" + LS32
            + "|(?:(?:" + H16 + ":){0,5}" + H16 + ")?::" + H16
            + "|(?:(?:" + H16 + ":){0,6}" + H16 + ")?::)";
    private static final String MARKS = "[A-Za-z0-9\\-._~!$&'()*+,;=";
    private static final String PCT = "%[0-9A-Fa-f]{2}";
    private static final String PCHAR = "(?:" + MARKS + ":@]|" + PCT + ")";
    private static final String AUTHORITY = "(?:(?:" + MARKS + ":]|" + PCT + ")*@)?(?:\\[(?:" + V6
            + "|[vV][0-9A-Fa-f]+\\." + MARKS + ":]+)\\]|(?:" + MARKS + "]|" + PCT + ")*)(?::\\d*)?";
    /** RFC 3986, section 3. */
    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.\\-]*:(?://" + AUTHORITY + "(?:/" + PCHAR
            + "*)*|/(?:" + PCHAR + "+(?:/" + PCHAR + "*)*)?|" + PCHAR + "+(?:/" + PCHAR + "*)*|)(?:\\?(?:" + PCHAR
            + "|[/?])*)?(?:#(?:" + PCHAR + "|[/?])*)?");

    private static final String ATOM = "[A-Za-z0-9!#$%&'*+\\-/=?^_`{|}~]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?";
    /** RFC 5321, section 4.1.2. */
    private static final Pattern EMAIL =
            Pattern.compile("(?:" + ATOM + "(?:\\." + ATOM + ")*|\"(?:[ !#-\\[\\]-~]|\\\\[ -~])*\")@(?:" + LABEL
                    + "(?:\\." + LABEL + ")*|\\[(?:" + V4 + "|(?i:IPv6:)" + V6 + ")\\])");

    private Formats() {}

    static boolean holds(String format, String text) {
        return switch (format) {
            case "date-time" -> Moment.dateTime(text).isPresent();
            case "time" -> Moment.isTime(text);
            case "date" -> date(text).isPresent();
            case "duration" -> DURATION.matcher(text).matches();
            case "uuid" -> UUID.matcher(text).matches();
            case "uri" -> URI.matcher(text).matches();
            case "email" -> EMAIL.matcher(text).matches();
            default -> OtherFormats.holds(format, text);
        };
    }

    static Optional<LocalDate> date(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
