// Generated from the contracts. Do not edit.
package golden.orders;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;
import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.contracts.runtime.Generated;
import dev.contracts.runtime.Require;
import golden.common.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One order.
 *
 * @param id Never twice.
 * @param at When it was placed.
 * @param price What it costs.
 * @param state How far it is.
 * @param note What the customer said.
 */
@Generated
@JsonPropertyOrder({"id", "at", "price", "state", "note"})
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(NON_NULL)
public record Order(
        @JsonProperty("id") String id,
        @JsonProperty("at") @JsonFormat(shape = STRING) Instant at,
        @JsonProperty("price") Money price,
        @JsonProperty("state") OrderState state,
        @JsonProperty("note") @Nullable String note) {
    public Order {
        Require.present("id", id);
        Require.timestamp("at", at);
        Require.present("price", price);
        Require.present("state", state);
    }

    /** Returns a builder in which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder in which everything is set as in this record. */
    public Builder toBuilder() {
        return new Builder().id(id).at(at).price(price).state(state).note(note);
    }

    /** Sets the components by name. Required ones must be set before {@link #build}. */
    @Generated
    public static final class Builder {
        private @Nullable String id;
        private @Nullable Instant at;
        private @Nullable Money price;
        private @Nullable OrderState state;
        private @Nullable String note;

        private Builder() {}

        /** Sets {@link Order#id()}. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Sets {@link Order#at()}. */
        public Builder at(Instant at) {
            this.at = at;
            return this;
        }

        /** Sets {@link Order#price()}. */
        public Builder price(Money price) {
            this.price = price;
            return this;
        }

        /** Sets {@link Order#state()}. */
        public Builder state(OrderState state) {
            this.state = state;
            return this;
        }

        /** Sets {@link Order#note()}. */
        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        /**
         * Returns the record.
         *
         * @throws NullPointerException when a required component is not set; it is named
         */
        public Order build() {
            return new Order(
                    Require.present("id", id),
                    Require.present("at", at),
                    Require.present("price", price),
                    Require.present("state", state),
                    note);
        }
    }
}
