package dev.contracts.generator.source;

import java.util.ArrayList;
import java.util.List;

/** Lays out the header of a record whose components have annotations. */
final class RecordHeaderLayout {
    private static final String STEP = " ".repeat(8);

    private final int width;
    private final String head;
    private final String tail;
    private final List<String> components;

    private RecordHeaderLayout(String code, int width) {
        this.width = width;
        int open = code.indexOf('(');
        int close = Brackets.of(code).closing(open);
        String inside = code.substring(open + 1, close);
        this.head = code.substring(0, open + 1);
        this.tail = code.substring(close);
        this.components = LineLayout.cut(inside, Brackets.of(inside).commas());
    }

    static List<String> of(String code, int width) {
        RecordHeaderLayout layout = new RecordHeaderLayout(code, width);
        String together = String.join(" ", layout.components) + layout.tail;
        if (layout.fits(layout.head, together)) {
            return List.of(layout.head + together);
        }
        if (layout.fits(STEP, together)) {
            return List.of(layout.head, STEP + together);
        }
        return layout.each();
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

    /** Each component on a line of its own, or on two, apart from the others, if its annotations are long. */
    private List<String> each() {
        List<String> lines = new ArrayList<>(List.of(head));
        int implemented = components.size() > 2 ? tail.indexOf(" implements ") : -1;
        String end = implemented < 0 ? tail : tail.substring(0, implemented);
        for (int i = 0; i < components.size(); i++) {
            boolean last = i == components.size() - 1;
            String component = components.get(i) + (last ? end : "");
            int annotations = annotations(component);
            if (STEP.length() + annotations <= width / 2) {
                lines.add(STEP + component);
                continue;
            }
            if (i > 0 && !lines.get(lines.size() - 1).isEmpty()) {
                lines.add("");
            }
            lines.add(STEP + component.substring(0, annotations));
            lines.add(STEP + component.substring(annotations + 1));
            if (!last) {
                lines.add("");
            }
        }
        if (implemented >= 0) {
            lines.add(STEP + tail.substring(implemented + 1));
        }
        return lines;
    }

    /** Returns the number of characters in the annotations with which a component begins. */
    private static int annotations(String component) {
        int end = 0;
        int at = 0;
        while (at < component.length() && component.charAt(at) == '@') {
            at++;
            while (Character.isJavaIdentifierPart(component.charAt(at))) {
                at++;
            }
            end = component.charAt(at) == '(' ? Brackets.of(component).closing(at) + 1 : at;
            at = end + 1;
        }
        return end;
    }
}
