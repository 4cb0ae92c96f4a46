package dev.contracts.docs.markdown;

import dev.contracts.model.ContractModel;
import dev.contracts.model.Transport;
import dev.contracts.output.MermaidText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the data flow as a Mermaid diagram. The text before the first {@code /} of a producer or consumer is its group,
 * and the text behind {@code →} a part of it, which has no box of its own.
 */
public final class FlowDiagram {
    private static final String PART_OF = " → ";

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, StringBuilder> boxes = new LinkedHashMap<>();
    private final StringBuilder arrows = new StringBuilder();

    private FlowDiagram() {}

    /** Returns the diagram's source, without the fence round it; empty when there is no data flow. */
    public static String mermaid(List<ContractModel> contracts) {
        FlowDiagram flow = new FlowDiagram();
        contracts.stream()
                .map(ContractModel::producer)
                .filter(producer -> !producer.isEmpty())
                .forEach(flow::box);
        contracts.forEach(contract -> contract.consumers().forEach(flow::box));
        contracts.forEach(flow::arrows);
        return flow.arrows.isEmpty() ? "" : flow.source();
    }

    private void box(String name) {
        String component = component(name);
        if (ids.containsKey(component)) {
            return;
        }
        String id = "n" + ids.size();
        ids.put(component, id);
        int slash = component.indexOf('/');
        String group = slash <= 0 ? "" : component.substring(0, slash);
        String label = slash <= 0 ? component : component.substring(slash + 1);
        boxes.computeIfAbsent(group, any -> new StringBuilder())
                .append(group.isEmpty() ? "  " : "    ")
                .append(labelled(id, label));
    }

    private void arrows(ContractModel contract) {
        String from = ids.get(component(contract.producer()));
        if (from == null) {
            return;
        }
        Transport transport = contract.transport();
        String label = contract.name() + (transport == null ? "" : ", " + transport.label());
        for (String consumer : contract.consumers()) {
            String to = ids.get(component(consumer));
            arrows.append("  " + from + " -->|" + MermaidText.label(label) + "| " + to + "\n");
        }
    }

    private String source() {
        StringBuilder source = new StringBuilder("flowchart LR\n");
        int number = 0;
        for (Map.Entry<String, StringBuilder> group : boxes.entrySet()) {
            boolean named = !group.getKey().isEmpty();
            source.append(named ? "  subgraph " + labelled("g" + number++, group.getKey()) : "")
                    .append(group.getValue())
                    .append(named ? "  end\n" : "");
        }
        return source.append(arrows).toString();
    }

    private static String labelled(String id, String label) {
        return id + "[" + MermaidText.label(label) + "]\n";
    }

    private static String component(String name) {
        int part = name.indexOf(PART_OF);
        return part < 0 ? name : name.substring(0, part);
    }
}
