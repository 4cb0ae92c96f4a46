package dev.contracts.docs.markdown;

import dev.contracts.docs.view.FlowView;
import dev.contracts.output.MermaidText;

/** Writes the data flow as a Mermaid diagram. */
public final class FlowDiagram {
    private FlowDiagram() {}

    /** Returns the diagram's source, without the fence round it; empty when there is no data flow. */
    public static String mermaid(FlowView flow) {
        if (flow.edges().isEmpty()) {
            return "";
        }
        StringBuilder source = new StringBuilder("flowchart LR\n");
        int group = 0;
        for (String name : flow.groups()) {
            String indent = name.isEmpty() ? "  " : "    ";
            if (!name.isEmpty()) {
                source.append("  subgraph g")
                        .append(group++)
                        .append('[')
                        .append(MermaidText.label(name))
                        .append("]\n");
            }
            for (FlowView.Node node : flow.nodes()) {
                if (node.group().equals(name)) {
                    source.append(indent)
                            .append(node.id())
                            .append('[')
                            .append(MermaidText.label(node.label()))
                            .append("]\n");
                }
            }
            if (!name.isEmpty()) {
                source.append("  end\n");
            }
        }
        for (FlowView.Edge edge : flow.edges()) {
            String label = edge.contract() + (edge.transport().isEmpty() ? "" : ", " + edge.transport());
            source.append("  ")
                    .append(edge.from())
                    .append(" -->|")
                    .append(MermaidText.label(label))
                    .append("| ")
                    .append(edge.to())
                    .append('\n');
        }
        return source.toString();
    }
}
