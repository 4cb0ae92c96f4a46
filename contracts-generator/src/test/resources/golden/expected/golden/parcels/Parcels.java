// Generated from the contracts. Do not edit.
package golden.parcels;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.contracts.Contract;
import dev.contracts.runtime.Generated;
import java.time.Instant;

/** What happens to a parcel. */
@Generated
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.PROPERTY, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Packed.class, name = "packed"),
    @JsonSubTypes.Type(value = Lost.class, name = "lost")
})
public sealed interface Parcels permits Packed, Lost {
    /** Reads, checks and writes payloads of this contract. */
    Contract<Parcels> CONTRACT = new ParcelsContract();

    /** Returns which of the variants this is. */
    Event event();

    /** A moment in UTC. */
    Instant at();
}
