// Generated from the contracts. Do not edit.
package golden.parcels;

import dev.contracts.runtime.Generated;
import dev.contracts.runtime.GeneratedContract;
import dev.contracts.runtime.json.JsonParser;
import dev.contracts.runtime.json.JsonWriter;
import dev.contracts.runtime.reads.RuleSites;
import dev.contracts.runtime.violation.ViolationCollector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contract parcels, version 1.0.0. */
@Generated
final class ParcelsContract extends GeneratedContract<Parcels> {
    ParcelsContract() {
        super("parcels", "1.0.0", List.of(ParcelsRules.SEEN_ONCE.rule()), List.of());
    }

    @Override
    protected @Nullable Parcels readPayload(JsonParser in, ViolationCollector out) {
        return ParcelsDecoder.decode(in, out);
    }

    @Override
    protected void writePayload(Parcels value, JsonWriter out) {
        ParcelsEncoder.encode(value, out);
    }

    @Override
    protected RuleSites ruleSites() {
        return ParcelsRules.sites();
    }
}
