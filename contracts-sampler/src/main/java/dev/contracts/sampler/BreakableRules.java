package dev.contracts.sampler;

import dev.contracts.Rule;
import dev.contracts.model.ContractModel;
import dev.contracts.model.keyword.Assertion;
import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.UnionShape;
import dev.contracts.runtime.constraint.FalseSchemaConstraint;
import dev.contracts.runtime.text.Spelling;
import dev.contracts.runtime.violation.StructuralRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules that a payload of a contract can be made to break: its own, those of its schema's keywords, those of JSON. */
final class BreakableRules {
    private final ContractModel contract;
    private final Set<Schema> tags = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> structural = new TreeSet<>(StructureBreaker.OF_TEXT);

    private BreakableRules(ContractModel contract) {
        this.contract = contract;
        collect(contract.schema(), Collections.newSetFromMap(new IdentityHashMap<>()));
        if (contract.schema().constantAnswer() == null) {
            structural.add(StructuralRules.UNKNOWN_PROPERTY);
        }
    }

    static BreakableRules of(ContractModel contract) {
        return new BreakableRules(contract);
    }

    private void collect(@Nullable Schema node, Set<Schema> entered) {
        if (node == null || !entered.add(node)) {
            return;
        }
        tags(node.union());
        for (Assertion<?> assertion : Keywords.assertions()) {
            if (node.has(assertion) && !(assertion == Keywords.CONST && tags.contains(node))) {
                structural.add(ruleOf(assertion));
            }
        }
        for (Keyword keyword : node.alternatives().keySet()) {
            structural.add(ruleOf(keyword));
        }
        if (node.has(Keywords.NOT)) {
            structural.add(ruleOf(Keywords.NOT));
        }
        if (node.contains() != null && node.minContains() > 0) {
            structural.add(ruleOf(node.has(Keywords.MIN_CONTAINS) ? Keywords.MIN_CONTAINS : Keywords.CONTAINS));
        }
        if (node.contains() != null && node.has(Keywords.MAX_CONTAINS)) {
            structural.add(ruleOf(Keywords.MAX_CONTAINS));
        }
        if (node.union() != null) {
            structural.addAll(List.of(ruleOf(Keywords.TYPE), ruleOf(Keywords.REQUIRED), ruleOf(Keywords.ENUM)));
        }
        if (isClosed(node.additionalProperties())) {
            structural.add(ruleOf(Keywords.ADDITIONAL_PROPERTIES));
        }
        if (node.nameSchema() != null && !Boolean.TRUE.equals(node.nameSchema().constantAnswer())) {
            structural.add(ruleOf(Keywords.PROPERTY_NAMES));
        }
        if (isClosed(node.items())) {
            structural.add(ruleOf(Keywords.ITEMS));
        }
        collect(node.target(), entered);
        boolean refuses = node.properties().values().stream().anyMatch(BreakableRules::isClosed)
                || node.patternProperties().values().stream().anyMatch(BreakableRules::isClosed);
        if (refuses) {
            structural.add(StructuralRules.ofKeyword(FalseSchemaConstraint.KEYWORD));
        }
        Set<Schema> silent = Collections.newSetFromMap(new IdentityHashMap<>());
        silent.addAll(node.defs().values());
        silent.addAll(node.conditions());
        if (node.nullable() != null) {
            silent.add(node.nullable().none());
        }
        if (node.nameSchema() != null) {
            silent.add(node.nameSchema());
        }
        node.children().stream().filter(child -> !silent.contains(child)).forEach(child -> collect(child, entered));
        collect(node.thenSchema(), entered);
        collect(node.elseSchema(), entered);
        node.dependentSchemas().values().forEach(dependent -> collect(dependent, entered));
    }

    private static String ruleOf(Keyword keyword) {
        return StructuralRules.ofKeyword(keyword.keyword());
    }

    /** The tag of a union is one of a list for the engines, whatever constants its variants say. */
    private void tags(@Nullable UnionShape union) {
        if (union != null) {
            union.variants().values().stream()
                    .flatMap(variant -> variant.inPlace().stream())
                    .flatMap(part -> Stream.ofNullable(part.properties().get(union.tag())))
                    .flatMap(tag -> tag.inPlace().stream())
                    .forEach(tags::add);
        }
    }

    private static boolean isClosed(@Nullable Schema schema) {
        return schema != null && Boolean.FALSE.equals(schema.constantAnswer());
    }

    /** The id itself. @throws IllegalArgumentException in words for the user when there is no such rule */
    String known(String id) {
        List<String> ids =
                new ArrayList<>(contract.allRules().stream().map(Rule::id).toList());
        ids.addAll(structural);
        if (ids.contains(id)) {
            return id;
        }
        if (StructuralRules.contains(id)) {
            throw new IllegalArgumentException("nothing that " + contract.name() + " says can be broken as " + id
                    + "; what can: " + String.join(", ", structural));
        }
        throw new IllegalArgumentException("the contract " + contract.name() + " has no rule " + id + ": "
                + Spelling.advice(id, ids, "./contracts list --rules names them"));
    }

    /** Those of keywords and of JSON, sorted. */
    Set<String> structural() {
        return structural;
    }

    /** A rule of the contract itself. */
    Rule rule(String id) {
        return contract.allRules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
