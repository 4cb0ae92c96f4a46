package dev.contracts.docs.view;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The view of one contract.
 *
 * @param name its name, which is also its anchor
 * @param title for people
 * @param version semantic version
 * @param purpose empty when the contract has none
 * @param producer empty when the contract does not say
 * @param consumers who reads the payloads
 * @param transport null when the contract does not say
 * @param query the parameters of the request
 * @param context the context of the rules, without the query parameters
 * @param payload the payload
 * @param types the objects, unions and definitions that the payload is made of and that the contract owns
 * @param rules those of a payload first
 * @param stream null when the contract has no stream section
 * @param decisions how requirements were interpreted where they were open
 * @param seed the requirements that it was written from, and how each is enforced
 * @param responses complete valid payloads, one for each variant of the payload
 * @param file the contract's file below the contract root
 */
public record ContractView(
        String name,
        String title,
        String version,
        String purpose,
        String producer,
        List<String> consumers,
        @Nullable TransportView transport,
        List<QueryView> query,
        List<QueryView> context,
        TypeView payload,
        List<TypeView> types,
        List<RuleView> rules,
        @Nullable StreamView stream,
        List<String> decisions,
        List<SeedView> seed,
        List<ExampleView> responses,
        String file) {
    public ContractView {
        Objects.requireNonNull(payload, "payload");
        consumers = List.copyOf(consumers);
        query = List.copyOf(query);
        context = List.copyOf(context);
        types = List.copyOf(types);
        rules = List.copyOf(rules);
        decisions = List.copyOf(decisions);
        seed = List.copyOf(seed);
        responses = List.copyOf(responses);
    }

    /** Returns the types with properties or variants. */
    public List<TypeView> structures() {
        return types.stream().filter(TypeView::isStructure).toList();
    }

    /** Returns the types without: scalars, enums, arrays and maps that have a name. */
    public List<TypeView> definitions() {
        return types.stream().filter(type -> !type.isStructure()).toList();
    }

    /** Returns how many properties its objects have together. */
    public int propertyCount() {
        return types.stream().mapToInt(type -> type.properties().size()).sum()
                + payload.properties().size();
    }

    /** Returns the rules that need nothing but one payload. */
    public List<RuleView> enforced() {
        return rules.stream()
                .filter(rule -> !rule.isOfSequence() && rule.context().isEmpty())
                .toList();
    }

    /** Returns the rules that compare payloads. */
    public List<RuleView> inSequence() {
        return rules.stream().filter(RuleView::isOfSequence).toList();
    }

    /** Returns the rules that need something from outside the payload. */
    public List<RuleView> needingContext() {
        return rules.stream().filter(rule -> !rule.context().isEmpty()).toList();
    }

    /** Returns the requirements of which payloads show only a part. */
    public List<SeedView> inPart() {
        return seed.stream().filter(SeedView::isPartial).toList();
    }

    public int ruleCount() {
        return rules.size();
    }

    public int sequenceCount() {
        return inSequence().size();
    }

    public int contextCount() {
        return needingContext().size();
    }

    public int partCount() {
        return inPart().size();
    }
}
