package dev.contracts.sampler.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Strings that match a pattern of the dialect, the common subset of RE2 and ECMA-262: a walk through its syntax tree. What
 * the walk does not look at (the boundaries of words, lengths) is left to whoever tries the string.
 */
public final class PatternSampler {
    private static final Map<String, PatternSampler> PARSED = new ConcurrentHashMap<>();
    private static final int KEPT = 1_000;

    private final Part whole;
    private final boolean fromBegin;
    private final boolean toEnd;

    private PatternSampler(Part whole, boolean fromBegin, boolean toEnd) {
        this.whole = whole;
        this.fromBegin = fromBegin;
        this.toEnd = toEnd;
    }

    public static PatternSampler of(String pattern) {
        PatternSampler known = PARSED.get(pattern);
        if (known == null) {
            known = new PatternSampler(
                    new PatternParser(pattern).parse(), pattern.startsWith("^"), pattern.endsWith("$"));
            if (PARSED.size() < KEPT) {
                PARSED.put(pattern, known);
            }
        }
        return known;
    }

    /** @param most how long it may be */
    public String next(EdgeRate edgeRate, RandomSource random, long most) {
        StringBuilder text = new StringBuilder();
        whole.append(text, edgeRate, random);
        boolean surrounded = edgeRate.edge(random) && text.length() + 2 <= most;
        if (surrounded && !fromBegin) {
            text.insert(0, 'x');
        }
        return surrounded && !toEnd ? text.append('x').toString() : text.toString();
    }

    /** A part of a pattern. */
    sealed interface Part {
        void append(StringBuilder text, EdgeRate edgeRate, RandomSource random);
    }

    /** A choice of one character. */
    record OneOf(List<Integer> codePoints) implements Part {
        OneOf {
            codePoints = List.copyOf(codePoints);
        }

        @Override
        public void append(StringBuilder text, EdgeRate edgeRate, RandomSource random) {
            if (codePoints.isEmpty()) {
                throw new UnsatisfiableSchemaException("no character was found for a class of a pattern");
            }
            boolean edge = edgeRate.edge(random);
            text.appendCodePoint(edge ? codePoints.get(codePoints.size() - 1) : random.pick(codePoints));
        }
    }

    /** A sequence of parts; empty for what matches between characters. */
    record Sequence(List<Part> parts) implements Part {
        Sequence {
            parts = List.copyOf(parts);
        }

        @Override
        public void append(StringBuilder text, EdgeRate edgeRate, RandomSource random) {
            parts.forEach(part -> part.append(text, edgeRate, random));
        }
    }

    /** A choice of one part. */
    record Choice(List<Part> parts) implements Part {
        Choice {
            parts = List.copyOf(parts);
        }

        @Override
        public void append(StringBuilder text, EdgeRate edgeRate, RandomSource random) {
            random.pick(parts).append(text, edgeRate, random);
        }
    }

    /** The part again and again. */
    record Repeat(Part part, int least, int most) implements Part {
        @Override
        public void append(StringBuilder text, EdgeRate edgeRate, RandomSource random) {
            List<Integer> edges = new ArrayList<>(List.of(least, Math.min(most, least + 20)));
            int times = edgeRate.edge(random) ? random.pick(edges) : random.between(least, Math.min(most, least + 4));
            for (int i = 0; i < times; i++) {
                part.append(text, edgeRate, random);
            }
        }
    }
}
