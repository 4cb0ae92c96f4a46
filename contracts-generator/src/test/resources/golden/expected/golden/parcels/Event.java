// Generated from the contracts. Do not edit.
package golden.parcels;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.contracts.runtime.Generated;

/** What happens to a parcel. */
@Generated
public enum Event {
    /** "packed" in JSON. */
    @JsonProperty("packed")
    PACKED("packed"),

    /** "lost" in JSON. */
    @JsonProperty("lost")
    LOST("lost");

    private final String json;

    Event(String json) {
        this.json = json;
    }

    /** Returns the value in JSON. */
    public String json() {
        return json;
    }
}
