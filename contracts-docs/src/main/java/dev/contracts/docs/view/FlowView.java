package dev.contracts.docs.view;

import java.util.List;

/**
 * The flow of data: who sends what to whom. The text before the first {@code /} of a producer or consumer is its group,
 * and the text behind {@code →} a part of it.
 *
 * @param nodes producers and consumers, each once
 * @param edges one for each contract and consumer, in the order of the contracts
 */
public record FlowView(List<Node> nodes, List<Edge> edges) {
    public FlowView {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** Returns the groups, each once, in the order of the nodes; the empty one for nodes without a group. */
    public List<String> groups() {
        return nodes.stream().map(Node::group).distinct().toList();
    }

    /**
     * A producer or a consumer.
     *
     * @param id {@code n0}, {@code n1}, ...
     * @param group empty when it has none
     * @param label without the group
     * @param produces whether it is a producer
     * @param consumes whether it is a consumer
     */
    public record Node(String id, String group, String label, boolean produces, boolean consumes) {}

    /**
     * A contract that is sent to one consumer.
     *
     * @param from the id of the producer
     * @param to the id of the consumer
     * @param contract the contract's name
     * @param transport its label; empty when the contract does not say
     */
    public record Edge(String from, String to, String contract, String transport) {}
}
