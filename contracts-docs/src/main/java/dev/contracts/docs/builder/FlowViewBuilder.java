package dev.contracts.docs.builder;

import dev.contracts.docs.view.FlowView;
import dev.contracts.model.ContractModel;
import dev.contracts.model.Transport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the data flow from the producers and consumers of contracts. */
final class FlowViewBuilder {
    private static final String PART_OF = " → ";

    private final Map<String, FlowView.Node> nodes = new LinkedHashMap<>();
    private final List<FlowView.Edge> edges = new ArrayList<>();

    private FlowViewBuilder() {}

    static FlowView of(List<ContractModel> contracts) {
        FlowViewBuilder flow = new FlowViewBuilder();
        contracts.stream()
                .filter(contract -> !contract.producer().isEmpty())
                .forEach(contract -> flow.node(contract.producer(), true));
        contracts.forEach(contract -> contract.consumers().forEach(consumer -> flow.node(consumer, false)));
        contracts.forEach(flow::edges);
        return new FlowView(List.copyOf(flow.nodes.values()), flow.edges);
    }

    private void edges(ContractModel contract) {
        FlowView.Node from = nodes.get(component(contract.producer()));
        if (from == null) {
            return;
        }
        Transport transport = contract.transport();
        for (String consumer : contract.consumers()) {
            FlowView.Node to = nodes.get(component(consumer));
            if (to != null) {
                edges.add(new FlowView.Edge(
                        from.id(), to.id(), contract.name(), transport == null ? "" : transport.label()));
            }
        }
    }

    private void node(String name, boolean produces) {
        String component = component(name);
        int slash = component.indexOf('/');
        String group = slash <= 0 ? "" : component.substring(0, slash);
        String label = slash <= 0 ? component : component.substring(slash + 1);
        FlowView.Node known = nodes.get(component);
        nodes.put(
                component,
                new FlowView.Node(
                        known == null ? "n" + nodes.size() : known.id(),
                        group,
                        label,
                        produces || (known != null && known.produces()),
                        !produces || (known != null && known.consumes())));
    }

    private static String component(String name) {
        int part = name.indexOf(PART_OF);
        return part < 0 ? name : name.substring(0, part);
    }
}
