package dev.contracts.recorder.storage;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes any text the name of a file that every file system takes, Windows' among them. */
public final class FileNames {
    private static final int LIMIT = 100;

    /** Names that Windows takes for a device, whatever follows the first dot. */
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private FileNames() {}

    /** ASCII letters, digits, {@code . _ -}; anything else is a {@code -}. Not empty, and not hidden. */
    public static String of(String text) {
        String name = text.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("\\.{2,}", ".");
        name = name.substring(0, Math.min(name.length(), LIMIT)).replaceAll("^[.-]+|[.-]+$", "");
        if (name.isEmpty()) {
            return "payload";
        }
        return DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches() ? "_" + name : name;
    }

    /**
     * A name that somebody chose, without its ending.
     *
     * @throws IllegalArgumentException when it is not a plain name
     */
    public static String checked(String name) {
        if (!of(name).equals(name)) {
            throw new IllegalArgumentException(QuotedText.of(name)
                    + " cannot name a payload: letters, digits, and \".\", \"_\" or \"-\" between them, at most "
                    + LIMIT + "; not a path, and no name of a device");
        }
        if (name.endsWith(".json") || name.endsWith(".ndjson")) {
            throw new IllegalArgumentException(
                    QuotedText.of(name) + " names a payload without its ending, which is added");
        }
        return name;
    }
}
