package dev.contracts.runtime.violation;

import dev.contracts.runtime.json.JsonCursor;
import dev.contracts.runtime.json.JsonLocator;
import dev.contracts.runtime.json.JsonType;
import dev.contracts.runtime.reads.Reads;
import dev.contracts.runtime.reads.RuleSite;
import dev.contracts.runtime.reads.RuleSites;
import dev.contracts.runtime.text.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A payload with structural violations, of which those parts can be read that kept their structure. */
public final class PartialPayload {
    private final JsonLocator locator;
    private final Faults faults;
    private final SiteValues values;
    private final RuleSites sites;
    private final byte[] payload;

    /**
     * @param checked the whole structure of the payload
     * @param sites its places, with those that are read
     */
    public PartialPayload(ViolationCollector checked, RuleSites sites) {
        this.payload = checked.payload();
        this.locator = checked.locator();
        this.faults = checked.faults();
        this.sites = sites;
        this.values = new SiteValues(payload, sites, faults);
    }

    /**
     * The part of a value that an expression reads.
     *
     * @param value a JSON tree; means nothing when there is a fault
     * @param fault the first structural violation in what is read; null when it kept its structure
     */
    public record Read(@Nullable Object value, @Nullable Fault fault) {}

    /**
     * A structural violation in what is read.
     *
     * @param rule such as {@code schema.enum}
     * @param pointer of the value that has it
     * @param text in words
     */
    public record Fault(String rule, String pointer, String text) {}

    /** Reads the payload. */
    public Read read(Reads reads) {
        return read(locator.offset(""), reads, sites.get(RuleSites.ROOT));
    }

    /**
     * Reads the items of a list of the payload, each by itself.
     *
     * @param pointer to the list, of names
     * @return none when there is no list
     */
    public List<Read> items(String pointer, Reads reads) {
        RuleSite site = sites.get(RuleSites.ROOT);
        int offset = locator.offset("");
        for (String name : JsonPointer.split(pointer)) {
            RuleSite object = site == null ? null : values.variant(offset, site);
            Integer below = object == null ? null : object.property(name);
            site = below == null ? null : sites.get(below);
            offset = locator.offset(offset, JsonPointer.append("", name));
            if (offset < 0) {
                return List.of();
            }
        }
        List<Read> items = new ArrayList<>();
        JsonCursor in = new JsonCursor(payload);
        in.reset(offset);
        if (in.type() == JsonType.ARRAY) {
            in.beginArray();
            while (in.nextItem()) {
                items.add(read(in.offset(), reads, site == null ? null : sites.get(site.item(items.size()))));
                in.skip();
            }
        }
        return items;
    }

    private Read read(int offset, Reads reads, @Nullable RuleSite site) {
        Object value = values.read(offset, reads, site);
        StructuralViolation fault = values.fault();
        return fault == null
                ? new Read(value, null)
                : new Read(null, FaultText.of(fault, locator.pointer(fault.offset())));
    }
}
