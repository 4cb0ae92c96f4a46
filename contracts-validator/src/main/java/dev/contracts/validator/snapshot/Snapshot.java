package dev.contracts.validator.snapshot;

import dev.contracts.Context;
import dev.contracts.Limits;
import dev.contracts.model.reads.RuleReads;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.model.snapshot.SnapshotModel;
import dev.contracts.model.snapshot.SnapshotRule;
import dev.contracts.runtime.function.RuleSteps;
import dev.contracts.runtime.reads.Reads;
import dev.contracts.runtime.reads.RuleSites;
import dev.contracts.runtime.violation.PartialPayload;
import dev.contracts.validator.ContractValidator;
import dev.contracts.validator.ContractValidator.Structured;
import dev.contracts.validator.SiteTable;
import dev.contracts.validator.cel.CelValues;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A snapshot: payloads of several contracts, each parsed once, when the first rule needs it. */
final class Snapshot {
    private final Map<String, TakenPayload> latest;
    private final Map<String, ContractValidator> validators;
    private final Duration within;
    private final Limits limits;
    private final Map<String, Optional<Structured>> payloads = new HashMap<>();
    private final Map<String, Object> values = new HashMap<>();

    /**
     * Creates a snapshot.
     *
     * @param validators of every contract that a rule mentions
     */
    Snapshot(
            Map<String, TakenPayload> latest,
            Map<String, ContractValidator> validators,
            Duration within,
            Limits limits) {
        this.latest = latest;
        this.validators = validators;
        this.within = within;
        this.limits = limits;
    }

    /** Returns why a rule cannot be evaluated, in words; null when it can. */
    @Nullable
    String uncheckedReason(SnapshotRule rule, Context context) {
        List<String> missing = rule.contracts().stream()
                .filter(name -> !latest.containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            return "no payload of " + String.join(", ", missing);
        }
        List<String> unknown = rule.rule().context().stream()
                .filter(name -> !context.has(name))
                .toList();
        if (!unknown.isEmpty()) {
            return "context " + String.join(", ", unknown) + " not given";
        }
        String apart = apart(rule);
        return apart != null ? apart : unusable(rule);
    }

    private @Nullable String apart(SnapshotRule rule) {
        List<TakenPayload> taken = rule.contracts().stream()
                .map(this::taken)
                .sorted(Comparator.comparing(TakenPayload::at).thenComparing(TakenPayload::contract))
                .toList();
        TakenPayload first = taken.get(0);
        TakenPayload last = taken.get(taken.size() - 1);
        Duration gap = Duration.between(first.at(), last.at());
        return gap.compareTo(within) <= 0
                ? null
                : last.contract() + " was taken " + seconds(gap, 3) + " after " + first.contract() + "; at most "
                        + seconds(within, 9);
    }

    private @Nullable String unusable(SnapshotRule rule) {
        List<String> reasons = new ArrayList<>();
        for (String contract : rule.contracts()) {
            Optional<Structured> read = structured(contract);
            if (read.isEmpty()) {
                reasons.add("the payload of " + contract + " cannot be read");
            } else if (read.get().json().isNull()) {
                reasons.add("the payload of " + contract + " is null");
            } else if (read.get().violations().structural() > 0) {
                PartialPayload.Fault fault = fault(rule, contract, read.get());
                if (fault != null) {
                    reasons.add("in the payload of " + contract + ", " + fault.text());
                }
            }
        }
        return reasons.isEmpty() ? null : String.join("; ", reasons);
    }

    /** Returns the structural violation in what a rule reads of a payload; null when it kept its structure. */
    private PartialPayload.@Nullable Fault fault(SnapshotRule rule, String contract, Structured payload) {
        Set<String> reads = RuleReads.of(rule.rule().expression().node(), SnapshotModel.variable(contract));
        RuleSites sites = SiteTable.of(validator(contract).contract(), reads, RuleModel::explained);
        return new PartialPayload(payload.violations(), sites)
                .read(Reads.of(reads))
                .fault();
    }

    /** Formats a length of time, rounded up, so that what is longer than a limit never looks like it. */
    private static String seconds(Duration time, int decimals) {
        BigDecimal seconds = BigDecimal.valueOf(time.getSeconds()).add(BigDecimal.valueOf(time.getNano(), 9));
        BigDecimal shown = seconds.setScale(decimals, RoundingMode.UP).stripTrailingZeros();
        return shown.toPlainString() + " s";
    }

    /** Returns a payload as CEL sees it. */
    Object value(String contract) {
        return values.computeIfAbsent(
                contract,
                name -> CelValues.of(
                        structured(name).orElseThrow().json(),
                        validator(name).contract().use()));
    }

    /** Returns the steps that a rule may take. */
    RuleSteps steps() {
        return new RuleSteps(limits.ruleSteps());
    }

    byte[] bytes(String contract) {
        return taken(contract).payload();
    }

    private Optional<Structured> structured(String contract) {
        return payloads.computeIfAbsent(contract, name -> validator(name).structured(bytes(name), limits));
    }

    private TakenPayload taken(String contract) {
        return Objects.requireNonNull(latest.get(contract), contract);
    }

    private ContractValidator validator(String contract) {
        return Objects.requireNonNull(validators.get(contract), contract);
    }
}
