package dev.contracts.docs.site;

import dev.contracts.docs.view.ContractView;
import dev.contracts.docs.view.DocumentView;
import dev.contracts.docs.view.FlowView;
import dev.contracts.output.HtmlText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who sends what to whom, as a picture: producers on the left, contracts in the middle, consumers on the right. Contracts
 * stand in the order of their producers, and who sends or receives stands beside the middle of what it sends or receives,
 * so that few lines cross. Widths are estimates: letters are not measured here.
 */
final class FlowSvg {
    private static final int GAP = 96;
    private static final int ROW = 64;
    private static final int SPACE = 16;

    private final DocumentView view;
    private final Map<String, FlowBox> contracts = new HashMap<>();
    private final StringBuilder lines = new StringBuilder();
    private final StringBuilder boxes = new StringBuilder();

    private FlowSvg(DocumentView view) {
        this.view = view;
    }

    /** The picture; empty when no contract says who sends or receives it. */
    static Optional<String> write(DocumentView view) {
        return view.flow().nodes().isEmpty() ? Optional.empty() : Optional.of(new FlowSvg(view).svg());
    }

    private String svg() {
        List<FlowView.Node> producers =
                view.flow().nodes().stream().filter(FlowView.Node::produces).toList();
        List<FlowView.Node> consumers =
                view.flow().nodes().stream().filter(FlowView.Node::consumes).toList();
        FlowColumn left = new FlowColumn(producers, 0);
        int middle = left.width() + (producers.isEmpty() ? 0 : GAP);
        int width = 0;
        int top = 0;
        for (ContractView contract : ordered(producers)) {
            FlowBox box = FlowBox.contract(contract, middle, top);
            contracts.put(contract.name(), box);
            width = Math.max(width, box.width());
            top += ROW + SPACE;
        }
        int contractWidth = width;
        contracts.replaceAll((name, box) -> box.withWidth(contractWidth));
        FlowColumn right = new FlowColumn(consumers, middle + contractWidth + GAP);
        left.place(node -> centre(node, true));
        right.place(node -> centre(node, false));
        for (FlowView.Edge edge : view.flow().edges()) {
            FlowBox box = contracts.get(edge.contract());
            if (box != null) {
                left.box(edge.from()).ifPresent(from -> line(from, box.left(), box.middle()));
                right.box(edge.to()).ifPresent(to -> line(box, right.edge(edge.to()), to.middle()));
            }
        }
        left.draw(boxes);
        right.draw(boxes);
        ordered(producers).forEach(this::link);
        int height = Math.max(Math.max(left.bottom(), right.bottom()), top - SPACE);
        int total = middle + contractWidth + (consumers.isEmpty() ? 0 : GAP + right.width());
        return String.format(
                Locale.ROOT,
                "<svg viewBox=\"-2 -2 %d %d\" width=\"%d\" role=\"group\" aria-label=\"Data flow\">\n"
                        + "<defs><marker id=\":arrow\" viewBox=\"0 0 8 8\" refX=\"7.5\" refY=\"4\" markerWidth=\"8\""
                        + " markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0.5 L8 4 L0 7.5 Z\"/></marker></defs>\n%s%s</svg>",
                total + 4,
                height + 4,
                total + 4,
                lines,
                boxes);
    }

    /** By the first of their producers, contracts without one last. */
    private List<ContractView> ordered(List<FlowView.Node> producers) {
        List<String> groups =
                producers.stream().map(FlowView.Node::group).distinct().toList();
        List<String> order = producers.stream()
                .sorted(Comparator.comparingInt(node -> groups.indexOf(node.group())))
                .map(FlowView.Node::id)
                .toList();
        List<ContractView> sorted = new ArrayList<>(view.contracts());
        sorted.sort(Comparator.comparingInt(contract -> {
            int producer = view.flow().edges().stream()
                    .filter(edge -> edge.contract().equals(contract.name()))
                    .mapToInt(edge -> order.indexOf(edge.from()))
                    .findFirst()
                    .orElse(-1);
            return producer < 0 ? Integer.MAX_VALUE : producer;
        }));
        return sorted;
    }

    /** The middle of the contracts that a node sends or receives. */
    private double centre(FlowView.Node node, boolean sends) {
        return view.flow().edges().stream()
                .filter(edge -> (sends ? edge.from() : edge.to()).equals(node.id()))
                .map(edge -> contracts.get(edge.contract()))
                .filter(box -> box != null)
                .mapToDouble(FlowBox::middle)
                .average()
                .orElse(0);
    }

    private void line(FlowBox from, int to, double height) {
        int begin = from.left() + from.width();
        int half = (to - begin) / 2;
        String path = String.format(
                Locale.ROOT,
                "<path class=\"line\" d=\"M%d %.1f C%d %.1f %d %.1f %d %.1f\" marker-end=\"url(#:arrow)\"/>\n",
                begin,
                from.middle(),
                begin + half,
                from.middle(),
                to - half,
                height,
                to - 1,
                height);
        if (lines.indexOf(path) < 0) {
            lines.append(path);
        }
    }

    private void link(ContractView contract) {
        FlowBox box = contracts.get(contract.name());
        if (box != null) {
            boxes.append("<a href=\"")
                    .append(HtmlText.escape(PagePath.ofContract(contract.name()).file()))
                    .append("\">");
            box.draw(boxes);
            boxes.append("</a>\n");
        }
    }
}
