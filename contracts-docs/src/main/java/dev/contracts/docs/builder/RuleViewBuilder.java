package dev.contracts.docs.builder;

import dev.contracts.Rule;
import dev.contracts.docs.view.Anchors;
import dev.contracts.docs.view.LinkTarget;
import dev.contracts.docs.view.RuleView;
import dev.contracts.docs.view.Span;
import dev.contracts.model.ContractModel;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.stream.DeadlineModel;
import dev.contracts.model.stream.IdentityRule;
import dev.contracts.model.stream.StreamModel;
import dev.contracts.model.type.NominalType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds the views of the rules of one contract. */
final class RuleViewBuilder {
    private final ContractModel contract;
    private final LinkIndex links;
    private final TypeViewBuilder types;
    private final ExampleViewBuilder examples;
    private final Map<String, Schema> nodes = new HashMap<>();

    RuleViewBuilder(ContractModel contract, LinkIndex links, TypeViewBuilder types, ExampleViewBuilder examples) {
        this.contract = contract;
        this.links = links;
        this.types = types;
        this.examples = examples;
        collect(contract.schema());
    }

    private void collect(Schema root) {
        Set<Schema> seen = new HashSet<>();
        Deque<Schema> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Schema node = open.remove();
            if (seen.add(node)) {
                contract.rulesOf(node).forEach(rule -> nodes.put(rule.id(), node));
                open.addAll(node.children());
                Schema target = node.target();
                if (target != null) {
                    open.add(target);
                }
            }
        }
    }

    List<RuleView> all() {
        List<RuleView> rules = new ArrayList<>();
        for (RuleModel rule : contract.rules()) {
            rules.add(view(rule, RuleView.Kind.PAYLOAD, where(rule), PropertyReads.of(rule.explanation())));
        }
        StreamModel stream = contract.stream();
        if (stream != null) {
            stream.rules().forEach(rule -> rules.add(sequence(rule)));
            stream.identities().forEach(identity -> rules.add(identity(identity)));
            DeadlineModel deadline = stream.deadline();
            if (deadline != null) {
                rules.add(deadline(deadline.toRule()));
            }
        }
        return rules;
    }

    private RuleView identity(IdentityRule identity) {
        RuleModel rule = identity.rule();
        List<Span> where = List.of(
                Span.words("each item of "),
                Span.code(identity.each().text()),
                Span.words(" whose "),
                Span.code(identity.by().text()),
                Span.words(" was seen before"));
        return view(rule, RuleView.Kind.IDENTITY, where, PropertyReads.ofSequence(contract, rule.id()));
    }

    private RuleView sequence(RuleModel rule) {
        String where = rule.usesPrevious() ? "each payload and the one before it" : "each payload of a sequence";
        Set<String> names = PropertyReads.ofSequence(contract, rule.id());
        return view(rule, RuleView.Kind.SEQUENCE, List.of(Span.words(where)), names);
    }

    private RuleView deadline(Rule rule) {
        List<Span> where = List.of(Span.words("the time between two payloads of a sequence"));
        return view(rule, RuleView.Kind.DEADLINE, where, PropertyReads.ofSequence(contract, rule.id()), Set.of());
    }

    private List<Span> where(RuleModel rule) {
        Schema node = nodes.get(rule.id());
        if (node == null || node == contract.schema()) {
            return List.of(Span.words("the payload"));
        }
        if (contract.typeOf(node).type() instanceof NominalType type
                && LinkIndex.isStructure(type)
                && types.has(links.target(type))) {
            return List.of(Span.words("each "), Span.link(links.name(type), links.target(type)));
        }
        if (Anchors.isNamed(node) && types.has(links.target(node))) {
            return List.of(Span.words("each "), Span.link(links.name(node), links.target(node)));
        }
        if (Anchors.isNamed(node)) {
            return List.of(Span.words("each value that is also "), Span.code(links.name(node)));
        }
        return List.of(Span.words("the value at "), Span.code(path(node)));
    }

    /** Returns a path such as {@code positions[].tags} for {@code /properties/positions/items/properties/tags}. */
    private static String path(Schema node) {
        return node.location()
                .pointer()
                .replace("/items", "[]")
                .replaceAll("/prefixItems/([0-9]+)", "[$1]")
                .replace("/properties/", ".")
                .replaceFirst("^[./]", "");
    }

    private RuleView view(RuleModel rule, RuleView.Kind kind, List<Span> where, Set<String> names) {
        return view(rule.toRule(), kind, where, names, GuardProperties.of(rule.explanation()));
    }

    private RuleView view(Rule rule, RuleView.Kind kind, List<Span> where, Set<String> names, Set<String> guards) {
        return new RuleView(
                rule,
                new LinkTarget(contract.name(), rule.id()),
                new RuleView.Subject(kind, where, rule.at()),
                examples.passing(rule, names, guards),
                examples.failing(rule, names));
    }
}
