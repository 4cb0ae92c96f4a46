package dev.contracts.validator;

import dev.contracts.Context;
import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.Rule;
import dev.contracts.StreamChecker;
import dev.contracts.StreamLimits;
import dev.contracts.Verdict;
import dev.contracts.model.ContractModel;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.model.stream.KeepAlive;
import dev.contracts.model.stream.StreamModel;
import dev.contracts.runtime.json.JsonError;
import dev.contracts.runtime.stream.KeepAlives;
import dev.contracts.runtime.stream.StreamProgramChecker;
import dev.contracts.runtime.violation.PartialPayload;
import dev.contracts.runtime.violation.ViolationCollector;
import dev.contracts.validator.structure.InstanceReader;
import dev.contracts.validator.structure.RecordPayload;
import dev.contracts.validator.structure.StructureCheck;
import dev.contracts.validator.structure.UnknownProperties;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The reference engine: checks payloads at run time against any contract that was loaded. Libraries for JSON Schema and
 * CEL decide; the messages and the locations of violations come from {@code contracts-core}, as in every engine.
 * Immutable, and safe for use by several threads.
 */
public final class ContractValidator {
    private final ContractModel contract;
    private final StructureCheck structure;
    private final RuleEvaluator rules;
    private final KeepAlives keepAlives;

    public ContractValidator(ContractModel contract) {
        this.contract = contract;
        this.structure = new StructureCheck(contract.schema());
        this.rules = new RuleEvaluator(contract);
        StreamModel stream = contract.stream();
        this.keepAlives = stream == null
                ? KeepAlives.NONE
                : KeepAlives.of(
                        stream.keepAlives().stream().map(KeepAlive::json).toArray(String[]::new));
    }

    public ContractModel contract() {
        return contract;
    }

    /** Returns the rules of a payload, in the contract's order. */
    public List<Rule> rules() {
        return rules.rules();
    }

    /** Checks one payload on behalf of a consumer, without context, as {@link #check(byte[], Options)} does. */
    public Verdict<JsonNode> check(byte[] payload) {
        return check(payload, Options.DEFAULT);
    }

    /**
     * Checks one payload. The result is a verdict whatever the bytes are; its value is the payload as a tree with exact
     * decimals.
     *
     * @param payload one JSON text in UTF-8
     * @throws IllegalArgumentException when the context has a value of another type than the contract declares
     */
    public Verdict<JsonNode> check(byte[] payload, Options options) {
        JsonError error = JsonError.find(payload, options.limits());
        if (error != null) {
            return ViolationCollector.unreadable(payload, contract.name(), error);
        }
        try {
            return check(InstanceReader.read(payload), payload, options);
        } catch (JacksonException e) {
            return refused(
                    payload,
                    "the payload could not be read into a tree: the library gave "
                            + e.getClass().getSimpleName());
        } catch (OutOfMemoryError e) {
            return refused(payload, StructureCheck.NO_MEMORY);
        }
    }

    private Verdict<JsonNode> check(InstanceReader.Payload read, byte[] payload, Options options) {
        ViolationCollector violations = new ViolationCollector(payload, contract.name(), options);
        String refusal = structure(read, violations, options);
        if (refusal != null) {
            return refused(payload, refusal);
        }
        if (violations.structural() != 0 && keepAlives.matches(payload)) {
            return Verdict.keepAlive();
        }
        new UnknownProperties(violations).find(read.root(), SchemaCursor.of(contract.schema()));
        rules.run(read.root(), violations);
        return violations.verdict(read.root().json(), rules.rules());
    }

    /**
     * Checks the structure of a payload, and, if it is valid, of what its record is written as.
     *
     * @return the reason why there is no verdict on the payload; null when there is one
     */
    private @Nullable String structure(InstanceReader.Payload read, ViolationCollector violations, Options options) {
        String refusal = structure.check(read, violations);
        if (refusal != null || violations.structural() > 0) {
            return refusal;
        }
        byte[] written = RecordPayload.of(read.root().json(), contract.use());
        if (written != null) {
            ViolationCollector inRecord = new ViolationCollector(written, contract.name(), options);
            refusal = structure.check(InstanceReader.read(written), inRecord);
            violations.refusedInRecord(inRecord);
        }
        return refusal;
    }

    /** Returns a payload with structural violations; empty when it has none, or cannot be read. */
    private Optional<PartialPayload> partly(byte[] payload, Limits limits) {
        return structured(payload, limits)
                .filter(read -> read.violations().structural() > 0)
                .map(read -> new PartialPayload(read.violations(), rules.sites()));
    }

    /** A payload that was read, and its structural violations. */
    public record Structured(JsonNode json, ViolationCollector violations) {}

    /** Checks the structure of a payload; empty when it cannot be read. No rule runs. */
    public Optional<Structured> structured(byte[] payload, Limits limits) {
        if (JsonError.find(payload, limits) != null) {
            return Optional.empty();
        }
        try {
            Options options = Options.DEFAULT.withLimits(limits);
            ViolationCollector violations = new ViolationCollector(payload, contract.name(), options);
            InstanceReader.Payload read = InstanceReader.read(payload);
            return structure(read, violations, options) == null
                    ? Optional.of(new Structured(read.root().json(), violations))
                    : Optional.empty();
        } catch (JacksonException | OutOfMemoryError e) {
            return Optional.empty();
        }
    }

    private Verdict<JsonNode> refused(byte[] payload, String reason) {
        return ViolationCollector.unreadable(payload, contract.name(), new JsonError("json.limit", 0, "", reason));
    }

    /** Returns whether the contract says something about sequences of payloads. */
    public boolean isStream() {
        return contract.stream() != null;
    }

    /**
     * Returns a checker at the start of a sequence; it takes the values of valid verdicts.
     *
     * @throws IllegalStateException when the contract says nothing about sequences
     */
    public StreamChecker<JsonNode> stream(Context context) {
        return stream(context, Limits.DEFAULT, StreamLimits.DEFAULT);
    }

    /**
     * Returns a checker as {@link #stream(Context)} does, with other limits.
     *
     * @throws IllegalStateException when the contract says nothing about sequences
     */
    public StreamChecker<JsonNode> stream(Context context, Limits limits, StreamLimits streamLimits) {
        StreamModel stream = contract.stream();
        if (stream == null) {
            throw new IllegalStateException(
                    "the contract " + contract.name() + " says nothing about sequences of payloads");
        }
        return StreamProgramChecker.of(
                contract.name(),
                new StreamEvaluator(contract, stream),
                payload -> partly(payload, limits),
                context,
                limits,
                streamLimits);
    }
}
