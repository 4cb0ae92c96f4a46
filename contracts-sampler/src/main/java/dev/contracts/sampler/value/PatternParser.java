package dev.contracts.sampler.value;

import dev.contracts.runtime.function.TextPattern;
import dev.contracts.sampler.value.PatternSampler.Choice;
import dev.contracts.sampler.value.PatternSampler.Part;
import dev.contracts.sampler.value.PatternSampler.Repeat;
import dev.contracts.sampler.value.PatternSampler.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads a pattern that the model has accepted. Which characters a class has is asked of the pattern itself, one by one. */
final class PatternParser {
    private final String pattern;
    private int at;

    PatternParser(String pattern) {
        this.pattern = pattern;
    }

    Part parse() {
        return choice();
    }

    private Part choice() {
        List<Part> parts = new ArrayList<>(List.of(sequence()));
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            parts.add(sequence());
        }
        return parts.size() == 1 ? parts.get(0) : new Choice(parts);
    }

    private Part sequence() {
        List<Part> parts = new ArrayList<>();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            parts.add(repeated(atom()));
        }
        return new Sequence(parts);
    }

    private Part atom() {
        char c = pattern.charAt(at);
        int start = at;
        switch (c) {
            case '^', '$' -> {
                at++;
                return new Sequence(List.of());
            }
            case '(' -> {
                at += pattern.startsWith("(?:", at) ? 3 : 1;
                Part group = choice();
                at++;
                return group;
            }
            case '[' -> skipClass();
            case '\\' -> skipEscape();
            default -> at += Character.charCount(pattern.codePointAt(at));
        }
        String text = pattern.substring(start, at);
        return text.equals("\\b") || text.equals("\\B")
                ? new Sequence(List.of())
                : new PatternSampler.OneOf(members(text));
    }

    private void skipClass() {
        at++;
        while (pattern.charAt(at) != ']') {
            if (pattern.charAt(at) == '\\') {
                skipEscape();
            } else {
                at++;
            }
        }
        at++;
    }

    private void skipEscape() {
        char c = pattern.charAt(at + 1);
        if (c == 'p' || c == 'P') {
            at = pattern.indexOf('}', at) + 1;
        } else {
            at += c == 'x' ? 4 : 2;
        }
    }

    private Part repeated(Part part) {
        Part result = part;
        while (at < pattern.length() && "*+?{".indexOf(pattern.charAt(at)) >= 0) {
            char c = pattern.charAt(at);
            if (c == '{') {
                int end = pattern.indexOf('}', at);
                String[] counts = pattern.substring(at + 1, end).split(",", -1);
                int least = Integer.parseInt(counts[0]);
                int most = counts.length == 1
                        ? least
                        : counts[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(counts[1]);
                result = new Repeat(result, least, most);
                at = end + 1;
            } else {
                result = new Repeat(result, c == '+' ? 1 : 0, c == '?' ? 1 : Integer.MAX_VALUE);
                at++;
            }
            if (at < pattern.length() && pattern.charAt(at) == '?') {
                at++;
            }
        }
        return result;
    }

    /** Characters that a class, an escape or a character stands for: of ASCII, of some scripts, and those it is written with. */
    private static List<Integer> members(String atom) {
        Set<Integer> tried = new TreeSet<>();
        add(tried, ' ', '~');
        add(tried, '\t', '\r');
        add(tried, 0xA1, 0x17F);
        add(tried, 0x391, 0x3C9);
        add(tried, 0x410, 0x44F);
        add(tried, 0x660, 0x669);
        add(tried, 0x4E00, 0x4E10);
        add(tried, 0x1F600, 0x1F610);
        atom.codePoints().forEach(tried::add);
        TextPattern one = TextPattern.ofSchema(atom);
        List<Integer> members = new ArrayList<>();
        for (int codePoint : tried) {
            if (one.isIn(new String(Character.toChars(codePoint)))) {
                members.add(codePoint);
            }
        }
        if (members.isEmpty() && atom.startsWith("\\x")) {
            members.add(Integer.parseInt(atom.substring(2), 16));
        }
        List<Integer> ascii = members.stream()
                .filter(codePoint -> codePoint < 0x7F && codePoint > ' ')
                .toList();
        return ascii.isEmpty() || atom.length() == 1 ? members : plainFirst(ascii, members);
    }

    /** Mostly ASCII, and one other character last, which stands for the edge. */
    private static List<Integer> plainFirst(List<Integer> ascii, List<Integer> members) {
        List<Integer> list = new ArrayList<>(ascii);
        int last = members.get(members.size() - 1);
        if (!list.contains(last)) {
            list.add(last);
        }
        return list;
    }

    private static void add(Set<Integer> set, int from, int to) {
        for (int codePoint = from; codePoint <= to; codePoint++) {
            set.add(codePoint);
        }
    }
}
