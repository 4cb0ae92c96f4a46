package dev.contracts.generator.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out the header of a record whose components have annotations. */
final class RecordHeaderLayout {
    private static final String STEP = " ".repeat(8);

    private final int width;
    private final String head;
    private final String tail;
    /** The interfaces that are implemented, and the brace; null when there are none. */
    private final @Nullable String implemented;

    private final List<String> components;

    private RecordHeaderLayout(String code, int width) {
        this.width = width;
        int open = code.indexOf('(');
        int close = Brackets.of(code).closing(open);
        String inside = code.substring(open + 1, close);
        this.head = code.substring(0, open + 1);
        int end = code.indexOf(" implements ", close);
        this.tail = end < 0 ? code.substring(close) : code.substring(close, end);
        this.implemented = end < 0 ? null : code.substring(end + 1);
        this.components = LineLayout.cut(inside, Brackets.of(inside).commas());
    }

    static List<String> of(String code, int width) {
        RecordHeaderLayout layout = new RecordHeaderLayout(code, width);
        String together = String.join(" ", layout.components) + layout.tail;
        String whole = layout.implemented == null ? together : together + " " + layout.implemented;
        if (layout.fits(layout.head, whole)) {
            return List.of(layout.head + whole);
        }
        List<String> lines = new ArrayList<>();
        if (layout.implemented != null && layout.fits(layout.head, together)) {
            lines.add(layout.head + together);
        } else if (layout.fits(STEP, together)) {
            lines.addAll(List.of(layout.head, STEP + together));
        } else {
            lines.addAll(layout.each());
        }
        if (layout.implemented != null) {
            layout.implementing(lines);
        }
        return lines;
    }

    /** Returns whether the components fit on one line, and no annotation of theirs goes far to the right. */
    private boolean fits(String before, String together) {
        int start = before.length();
        for (String component : components) {
            if (start + annotations(component) > width / 2) {
                return false;
            }
            start += component.length() + 1;
        }
        return before.length() + together.length() <= width;
    }

    /** Puts what is implemented on a line of its own, or behind the last of two lines if that does not go far to the right. */
    private void implementing(List<String> lines) {
        String last = lines.get(lines.size() - 1);
        if (components.size() == 2 && lines.size() > 2 && last.length() <= width * 2 / 3) {
            lines.set(lines.size() - 1, last + " " + implemented);
        } else {
            lines.add(STEP + implemented);
        }
    }

    /** Each component on a line of its own, or on several, apart from the others, if its annotations are long. */
    private List<String> each() {
        List<String> lines = new ArrayList<>(List.of(head));
        for (int i = 0; i < components.size(); i++) {
            boolean last = i == components.size() - 1;
            String component = components.get(i) + (last ? tail : "");
            int annotations = annotations(component);
            if (STEP.length() + annotations <= width / 2) {
                lines.add(STEP + component);
                continue;
            }
            if (i > 0 && !lines.get(lines.size() - 1).isEmpty()) {
                lines.add("");
            }
            annotated(lines, component, annotations);
            if (!last) {
                lines.add("");
            }
        }
        return lines;
    }

    /** Adds a component below its annotations, which share a line where they fit on it. */
    private void annotated(List<String> lines, String component, int annotations) {
        String rest = component.substring(0, annotations);
        while (STEP.length() + annotations > width && !rest.isEmpty()) {
            int end = annotation(rest, 0);
            lines.add(STEP + rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(STEP + rest);
        }
        lines.add(STEP + component.substring(annotations + 1));
    }

    /** Returns the number of characters in the annotations with which a component begins. */
    private static int annotations(String component) {
        int end = 0;
        int at = 0;
        while (at < component.length() && component.charAt(at) == '@') {
            end = annotation(component, at);
            at = end + 1;
        }
        return end;
    }

    /** Returns the end of the annotation that begins there. */
    private static int annotation(String component, int start) {
        int at = start + 1;
        while (at < component.length() && Character.isJavaIdentifierPart(component.charAt(at))) {
            at++;
        }
        boolean hasValues = at < component.length() && component.charAt(at) == '(';
        return hasValues ? Brackets.of(component).closing(at) + 1 : at;
    }
}
