// Generated from the contracts. Do not edit.
package golden.parcels;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;
import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.contracts.runtime.Generated;
import dev.contracts.runtime.Require;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * It was packed.
 *
 * @param at A moment in UTC.
 * @param items How many there are.
 * @param fragile How many there are.
 * @param full A share of a whole.
 * @param insured Whether it is insured.
 * @param value What it is insured for.
 */
@Generated
@JsonPropertyOrder({"event", "at", "items", "fragile", "full", "insured", "value"})
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(NON_NULL)
public record Packed(
        @JsonProperty("at") @JsonFormat(shape = STRING) Instant at,
        @JsonProperty("items") long items,
        @JsonProperty("fragile") @Nullable Long fragile,
        @JsonProperty("full") double full,
        @JsonProperty("insured") boolean insured,
        @JsonProperty("value") @Nullable Double value)
        implements Parcels {
    public Packed {
        Require.timestamp("at", at);
        Require.finite("full", full);
        Require.finite("value", value);
    }

    @Override
    @JsonIgnore
    public Event event() {
        return Event.PACKED;
    }

    /** Returns a builder in which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder in which everything is set as in this record. */
    public Builder toBuilder() {
        return new Builder()
                .at(at)
                .items(items)
                .fragile(fragile)
                .full(full)
                .insured(insured)
                .value(value);
    }

    /** Sets the components by name. Required ones must be set before {@link #build}. */
    @Generated
    public static final class Builder {
        private @Nullable Instant at;
        private @Nullable Long items;
        private @Nullable Long fragile;
        private @Nullable Double full;
        private @Nullable Boolean insured;
        private @Nullable Double value;

        private Builder() {}

        /** Sets {@link Packed#at()}. */
        public Builder at(Instant at) {
            this.at = at;
            return this;
        }

        /** Sets {@link Packed#items()}. */
        public Builder items(long items) {
            this.items = items;
            return this;
        }

        /** Sets {@link Packed#fragile()}. */
        public Builder fragile(@Nullable Long fragile) {
            this.fragile = fragile;
            return this;
        }

        /** Sets {@link Packed#full()}. */
        public Builder full(double full) {
            this.full = full;
            return this;
        }

        /** Sets {@link Packed#insured()}. */
        public Builder insured(boolean insured) {
            this.insured = insured;
            return this;
        }

        /** Sets {@link Packed#value()}. */
        public Builder value(@Nullable Double value) {
            this.value = value;
            return this;
        }

        /**
         * Returns the record.
         *
         * @throws NullPointerException when a required component is not set; it is named
         */
        public Packed build() {
            return new Packed(
                    Require.present("at", at),
                    Require.present("items", items),
                    fragile,
                    Require.present("full", full),
                    Require.present("insured", insured),
                    value);
        }
    }
}
