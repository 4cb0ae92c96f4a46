package dev.contracts.runtime.violation;

import dev.contracts.runtime.constraint.Precedence;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.json.JsonCursor;
import dev.contracts.runtime.json.JsonType;
import dev.contracts.runtime.reads.RuleSite;
import dev.contracts.runtime.reads.RuleSites;
import dev.contracts.runtime.reads.SiteRule;
import dev.contracts.runtime.text.JsonPointer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules on a payload with structural violations: at each value a rule runs when all that it reads kept its structure, and
 * is stopped by the first violation in what it reads otherwise. Where nobody knows the values on which a rule would run, it is
 * stopped by the violation that hides them.
 */
final class PartialRules {
    private final ViolationCollector out;
    private final RuleSites sites;
    private final RuleRunner runner;
    private final Faults faults;
    private final SiteValues values;
    private final JsonCursor in;

    PartialRules(ViolationCollector out, RuleSites sites, RuleRunner runner) {
        this.out = out;
        this.sites = sites;
        this.runner = runner;
        this.faults = out.faults();
        this.values = new SiteValues(out.payload(), sites, faults);
        this.in = new JsonCursor(out.payload());
    }

    void run() {
        at(RuleSites.ROOT);
    }

    /** Runs the rules of the value at which the cursor is, and of those in it, and goes behind it. */
    private void at(int place) {
        RuleSite site = sites.get(place);
        if (site == null) {
            in.skip();
            return;
        }
        int offset = in.offset();
        StructuralViolation fault = faults.of(offset);
        JsonType type = in.type();
        if (type == JsonType.NULL) {
            if (fault != null) {
                hidden(sites.rulesFrom(List.of(place)), offset, "", fault);
            }
            in.skip();
            return;
        }
        RuleSite here = type == JsonType.OBJECT ? values.variant(offset, site) : site;
        here.rules().forEach(rule -> rule(rule, offset, here));
        hide(here, type, offset, fault);
        if (isWrong(fault)) {
            in.skip();
            return;
        }
        switch (type) {
            case OBJECT -> object(here, offset);
            case ARRAY -> array(here);
            default -> in.skip();
        }
    }

    private void rule(SiteRule site, int offset, RuleSite here) {
        ExplainedRule rule = site.rule();
        if (!out.runs(rule)) {
            return;
        }
        Object self = values.read(offset, site.reads(), here);
        StructuralViolation fault = values.fault();
        if (fault != null) {
            out.stopped(rule, offset, "", fault);
            return;
        }
        out.ran(rule);
        try {
            if (!runner.holds(rule, offset, self)) {
                out.failed(rule, offset);
            }
        } catch (RuleError e) {
            out.failed(rule, offset, e);
        }
    }

    /** Returns whether a value is of the wrong type, so that nobody has looked at what is in it. */
    private static boolean isWrong(@Nullable StructuralViolation fault) {
        return fault != null && fault.constraint().precedence() == Precedence.TYPE;
    }

    /** Stops the rules on the values that the one at an offset does not show. */
    private void hide(RuleSite here, JsonType type, int offset, @Nullable StructuralViolation fault) {
        if (fault != null && (type != JsonType.OBJECT || isWrong(fault))) {
            hidden(sites.rulesFrom(here.inObject()), offset, "", fault);
        }
        if (fault != null && (type != JsonType.ARRAY || isWrong(fault))) {
            hidden(sites.rulesFrom(here.inArray()), offset, "", fault);
        }
        StructuralViolation ofTag = here.tag() == null ? null : fault != null ? fault : ofTag(here.tag(), offset);
        if (ofTag != null) {
            Set<String> own = new HashSet<>();
            here.rules().forEach(rule -> own.add(rule.rule().rule().id()));
            for (ExplainedRule rule : sites.rulesFrom(here.variants())) {
                if (!own.contains(rule.rule().id())) {
                    hidden(List.of(rule), offset, "", ofTag);
                }
            }
        }
    }

    private @Nullable StructuralViolation ofTag(String tag, int offset) {
        StructuralViolation absent = faults.of(offset, tag);
        int value = out.locator().offset(offset, JsonPointer.append("", tag));
        return absent != null || value < 0 ? absent : faults.of(value);
    }

    private void hidden(Collection<ExplainedRule> rules, int offset, String below, StructuralViolation fault) {
        for (ExplainedRule rule : rules) {
            if (out.runs(rule)) {
                out.stopped(rule, offset, below, fault);
            }
        }
    }

    private void object(RuleSite here, int offset) {
        for (StructuralViolation absent : faults.at(offset)) {
            String name = absent.constraint().property();
            Integer below = name == null ? null : here.property(name);
            if (name != null && below != null) {
                hidden(sites.rulesFrom(List.of(below)), offset, JsonPointer.append("", name), absent);
            }
        }
        in.beginObject();
        while (in.nextProperty()) {
            Integer below = here.property(in.name());
            at(below == null ? RuleSite.LEAF : below);
        }
    }

    private void array(RuleSite here) {
        in.beginArray();
        for (int index = 0; in.nextItem(); index++) {
            at(here.item(index));
        }
    }
}
