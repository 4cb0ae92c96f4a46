// Generated from the contracts. Do not edit.
package golden.orders;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.contracts.runtime.Generated;

/** How far it is. */
@Generated
public enum OrderState {
    /** "open" in JSON. */
    @JsonProperty("open")
    OPEN("open"),

    /** "sent" in JSON. */
    @JsonProperty("sent")
    SENT("sent"),

    /** "paid" in JSON. */
    @JsonProperty("paid")
    PAID("paid");

    private final String json;

    OrderState(String json) {
        this.json = json;
    }

    /** Returns the value in JSON. */
    public String json() {
        return json;
    }
}
