package dev.contracts.sampler.value;

import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.function.Texts;
import dev.contracts.runtime.text.CountText;
import dev.contracts.sampler.tree.ShallowValidator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Strings of the allowed lengths, patterns and formats; at the edge also empty, long, and of characters that need care. */
public final class StringSampler {
    private static final List<String> WORDS = List.of(
            "amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "heron", "inlet", "jade", "kelp", "lumen",
            "maple", "north", "ocean", "pearl", "quartz", "river", "slate", "tidal", "umber", "vale", "willow", "zinc");
    private static final List<String> EDGES = List.of(
            "",
            " ",
            "\u00e9",
            "e\u0301",
            "\u6f22\u5b57",
            "\ud83d\ude00",
            "\"",
            "\\",
            "a\nb",
            "\t",
            "\u0001",
            "/",
            "null",
            "0",
            "'",
            "<b>&amp;</b>",
            "\uffff",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67");
    /** Longer ones are made only where the schema wants them. */
    private static final long LONG = 300;

    private static final int LONGEST = 1_000_000;

    private final List<Schema> governing;
    private final List<String> patterns = new ArrayList<>();
    private final List<String> formats = new ArrayList<>();
    private long least;
    private long most = Long.MAX_VALUE;

    StringSampler(Collection<Schema> governing) {
        this.governing = List.copyOf(governing);
        for (Schema node : governing) {
            add(node.pattern(), patterns);
            add(node.format(), formats);
            least = Math.max(least, node.value(Keywords.MIN_LENGTH, 0L));
            most = Math.min(most, node.value(Keywords.MAX_LENGTH, Long.MAX_VALUE));
        }
    }

    private static void add(@Nullable String value, List<String> list) {
        if (value != null && !list.contains(value)) {
            list.add(value);
        }
    }

    /** Two words and a number: seldom the same twice. */
    public static String word(RandomSource random) {
        return random.pick(WORDS) + "-" + random.pick(WORDS) + "-" + random.below(1_000);
    }

    /** @throws UnsatisfiableSchemaException when none was found */
    String next(EdgeRate edgeRate, RandomSource random) {
        if (least > LONGEST) {
            throw new UnsatisfiableSchemaException(
                    "a string of " + CountText.of(least, "character") + " is longer than any that is made");
        }
        for (int attempt = 0; attempt < 300; attempt++) {
            String text = one(edgeRate, random, attempt);
            if (ShallowValidator.fits(text, governing)) {
                return text;
            }
        }
        throw new UnsatisfiableSchemaException("no string was found"
                + (patterns.isEmpty() ? "" : " that matches the pattern " + String.join(" and ", patterns))
                + (formats.isEmpty() ? "" : " in the format " + String.join(" and ", formats))
                + (least == 0 && most == Long.MAX_VALUE
                        ? ""
                        : " of " + least + " to " + CountText.of(most, "character")));
    }

    private String one(EdgeRate edgeRate, RandomSource random, int attempt) {
        boolean formatFirst = !formats.isEmpty() && (patterns.isEmpty() || attempt % 3 != 2);
        if (formatFirst) {
            return FormatSampler.next(random.pick(formats), edgeRate, random);
        }
        if (!patterns.isEmpty()) {
            return PatternSampler.of(random.pick(patterns)).next(edgeRate, random, most);
        }
        if (edgeRate.edge(random)) {
            long length = random.percent(50) ? least : most;
            boolean ofLength = random.percent(40) && length <= LONG;
            return ofLength ? ofLength(random.pick(EDGES), length, random) : within(random.pick(EDGES), random);
        }
        return within(word(random), random);
    }

    private String within(String text, RandomSource random) {
        long size = Texts.size(text);
        return size < least ? ofLength(text, least, random) : size > most ? ofLength(text, most, random) : text;
    }

    /** Cut, or made longer; in code points. */
    public static String ofLength(String begin, long length, RandomSource random) {
        StringBuilder text = new StringBuilder(begin);
        while (text.codePointCount(0, text.length()) < length) {
            text.append(text.length() > 100 ? text.substring(0, 100) : random.pick(WORDS));
        }
        return text.substring(0, text.offsetByCodePoints(0, (int) length));
    }
}
