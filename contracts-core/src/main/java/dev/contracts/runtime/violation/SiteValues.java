package dev.contracts.runtime.violation;

import dev.contracts.runtime.json.JsonCursor;
import dev.contracts.runtime.json.JsonType;
import dev.contracts.runtime.reads.Reads;
import dev.contracts.runtime.reads.RuleSite;
import dev.contracts.runtime.reads.RuleSites;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of a payload as a rule sees them, reduced to what the rule reads: what it does not read is null or left out, so
 * that it may be of any kind.
 */
final class SiteValues {
    private final RuleSites sites;
    private final Faults faults;
    private final JsonCursor in;
    private @Nullable StructuralViolation fault;

    SiteValues(byte[] payload, RuleSites sites, Faults faults) {
        this.sites = sites;
        this.faults = faults;
        this.in = new JsonCursor(payload);
    }

    /**
     * Returns what is read of a value; it means nothing when there is a {@link #fault}.
     *
     * @param site the place of the value
     */
    @Nullable
    Object read(int offset, Reads reads, @Nullable RuleSite site) {
        fault = faults.ofEverything();
        in.reset(offset);
        return value(reads, site);
    }

    /** Returns the first structural violation in what was read last; null when it kept its structure. */
    @Nullable
    StructuralViolation fault() {
        return fault;
    }

    /** Returns the site of the variant that an object is of; the union's own when it is of none, or there are none. */
    RuleSite variant(int offset, RuleSite site) {
        String tag = site.tag();
        if (tag == null) {
            return site;
        }
        RuleSite variant = number(site.variant(property(offset, tag)));
        return variant == null ? site : variant(offset, variant);
    }

    private @Nullable RuleSite number(@Nullable Integer site) {
        return site == null ? null : sites.get(site);
    }

    /** Returns what an object has under a name; null when it has nothing, and when this is no object. */
    private @Nullable Object property(int offset, String name) {
        in.reset(offset);
        Object found = null;
        if (in.type() == JsonType.OBJECT) {
            in.beginObject();
            while (found == null && in.nextProperty()) {
                if (in.name().equals(name)) {
                    found = in.readTree();
                } else {
                    in.skip();
                }
            }
        }
        in.reset(offset);
        return found;
    }

    private @Nullable Object value(Reads reads, @Nullable RuleSite site) {
        note(faults.of(in.offset()));
        return switch (in.type()) {
            case OBJECT -> object(reads, site);
            case ARRAY -> array(reads, site);
            default -> scalar(in.readTree());
        };
    }

    private void note(@Nullable StructuralViolation found) {
        if (found != null && (fault == null || Faults.FIRST.compare(found, fault) < 0)) {
            fault = found;
        }
    }

    private Map<String, @Nullable Object> object(Reads reads, @Nullable RuleSite declared) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        RuleSite site = declared == null ? null : variant(in.offset(), declared);
        for (StructuralViolation absent : faults.at(in.offset())) {
            String name = absent.constraint().property();
            if (name != null && site != null && reads.property(name) != null && site.property(name) != null) {
                note(absent);
            }
        }
        in.beginObject();
        while (in.nextProperty()) {
            String name = in.name();
            Reads read = reads.property(name);
            Integer below = site == null ? null : site.property(name);
            if (site == null || below == null || read == null) {
                in.skip();
                if (site != null && site.isMap()) {
                    values.put(name, null);
                }
            } else {
                Object value = value(read, sites.get(below));
                if (value != null || !site.isOptional(name)) {
                    values.put(name, value);
                }
            }
        }
        return values;
    }

    private List<@Nullable Object> array(Reads reads, @Nullable RuleSite site) {
        List<@Nullable Object> values = new ArrayList<>();
        in.beginArray();
        while (in.nextItem()) {
            Reads read = reads.item(values.size());
            if (read == null) {
                in.skip();
                values.add(null);
            } else {
                values.add(value(read, site == null ? null : sites.get(site.item(values.size()))));
            }
        }
        return values;
    }

    /** Returns a number as rules see it: a whole one that 64 bits hold exactly, another one as the nearest double. */
    private static @Nullable Object scalar(@Nullable Object tree) {
        if (!(tree instanceof BigDecimal exact)) {
            return tree;
        }
        try {
            return exact.longValueExact();
        } catch (ArithmeticException e) {
            return exact.doubleValue();
        }
    }
}
