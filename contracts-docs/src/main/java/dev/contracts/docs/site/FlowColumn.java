package dev.contracts.docs.site;

import dev.contracts.docs.view.FlowView;
import dev.contracts.output.HtmlText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Producers or consumers of the picture, one below the other, those of one group within a frame. */
final class FlowColumn {
    private static final int SPACE = 14;
    private static final int PAD = 12;
    private static final int HEAD = 26;

    private final Map<String, List<FlowView.Node>> groups = new LinkedHashMap<>();
    private final Map<String, FlowBox> boxes = new LinkedHashMap<>();
    private final StringBuilder frames = new StringBuilder();
    private final int left;
    private final int width;
    private double bottom;

    FlowColumn(List<FlowView.Node> nodes, int left) {
        this.left = left;
        int widest = 0;
        for (FlowView.Node node : nodes) {
            groups.computeIfAbsent(node.group(), group -> new ArrayList<>()).add(node);
            FlowBox box = FlowBox.node(node, left + PAD, 0);
            boxes.put(node.id(), box);
            widest = Math.max(widest, box.width());
        }
        int same = widest;
        boxes.replaceAll((id, box) -> box.withWidth(same));
        this.width = nodes.isEmpty() ? 0 : same + 2 * PAD;
    }

    int width() {
        return width;
    }

    int bottom() {
        return (int) Math.ceil(bottom);
    }

    /** Empty for a node that does not stand in this column. */
    Optional<FlowBox> box(String node) {
        return Optional.ofNullable(boxes.get(node));
    }

    /** Where a line to a node ends: at its group's frame, or at the node that is in none. */
    int edge(String node) {
        boolean framed = groups.entrySet().stream()
                .anyMatch(group -> !group.getKey().isEmpty()
                        && group.getValue().stream()
                                .anyMatch(member -> member.id().equals(node)));
        return framed ? left : left + PAD;
    }

    /** @param centre where a node would best stand */
    void place(ToDoubleFunction<FlowView.Node> centre) {
        List<Map.Entry<String, List<FlowView.Node>>> sorted = new ArrayList<>(groups.entrySet());
        sorted.sort(Comparator.comparingDouble(group -> mean(group.getValue(), centre)));
        double free = 0;
        for (Map.Entry<String, List<FlowView.Node>> group : sorted) {
            group.getValue().sort(Comparator.comparingDouble(centre));
            free = place(
                    group.getKey(),
                    group.getValue(),
                    Math.max(free, mean(group.getValue(), centre) - height(group) / 2));
        }
    }

    private static double mean(List<FlowView.Node> nodes, ToDoubleFunction<FlowView.Node> centre) {
        return nodes.stream().mapToDouble(centre).average().orElse(0);
    }

    private double height(Map.Entry<String, List<FlowView.Node>> group) {
        double height = 2 * PAD + (group.getKey().isEmpty() ? 0 : HEAD) - SPACE;
        for (FlowView.Node node : group.getValue()) {
            height += box(node.id()).map(FlowBox::height).orElse(0) + SPACE;
        }
        return height;
    }

    /** @return where the next group may begin */
    private double place(String group, List<FlowView.Node> nodes, double top) {
        double next = top + PAD + (group.isEmpty() ? 0 : HEAD);
        for (FlowView.Node node : nodes) {
            double at = next;
            boxes.computeIfPresent(node.id(), (id, box) -> box.at(at));
            next += box(node.id()).map(FlowBox::height).orElse(0) + SPACE;
        }
        bottom = next - SPACE + PAD;
        if (!group.isEmpty()) {
            frames.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"group\" x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%.1f\" rx=\"12\"/>"
                            + "<text class=\"group-name\" x=\"%d\" y=\"%.1f\">",
                    left,
                    top,
                    width,
                    bottom - top,
                    left + PAD + 2,
                    top + PAD + 13));
            frames.append(HtmlText.escape(group)).append("</text>\n");
        }
        return bottom + SPACE;
    }

    void draw(StringBuilder svg) {
        svg.append(frames);
        boxes.values().forEach(box -> box.draw(svg));
    }
}
