package dev.contracts.docs.view;

import dev.contracts.model.ContractModel;
import dev.contracts.model.Transport;
import java.util.List;
import java.util.Objects;

/**
 * The view of one contract.
 *
 * @param model the contract itself
 * @param query the parameters of the request
 * @param context the context of the rules, without the query parameters
 * @param payload the payload, its types and its examples
 * @param rules those of a payload first
 * @param seed the requirements that it was written from, and how each is enforced
 */
public record ContractView(
        ContractModel model,
        List<QueryView> query,
        List<QueryView> context,
        PayloadView payload,
        List<RuleView> rules,
        List<SeedView> seed) {
    public ContractView {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(payload, "payload");
        query = List.copyOf(query);
        context = List.copyOf(context);
        rules = List.copyOf(rules);
        seed = List.copyOf(seed);
    }

    /** Returns its name, which is also its anchor. */
    public String name() {
        return model.name();
    }

    public String title() {
        return model.title();
    }

    /** Returns whether payloads are responses to a request; otherwise they are messages of a WebSocket, if anything is known. */
    public boolean isHttp() {
        return model.transport() instanceof Transport.Http;
    }

    /** Returns the rules that need nothing but one payload. */
    public List<RuleView> enforced() {
        return rules.stream()
                .filter(rule -> !rule.isOfSequence() && rule.rule().context().isEmpty())
                .toList();
    }

    /** Returns the rules that compare payloads. */
    public List<RuleView> inSequence() {
        return rules.stream().filter(RuleView::isOfSequence).toList();
    }

    /** Returns the rules that need something from outside the payload. */
    public List<RuleView> needingContext() {
        return rules.stream().filter(rule -> !rule.rule().context().isEmpty()).toList();
    }

    /** Returns the requirements of which payloads show only a part. */
    public List<SeedView> inPart() {
        return seed.stream()
                .filter(seed -> seed.requirement().observed() != null)
                .toList();
    }
}
