// Generated from the contracts. Do not edit.
package golden.parcels;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.contracts.runtime.Generated;
import dev.contracts.runtime.Require;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Nobody knows where it is.
 *
 * @param at A moment in UTC.
 * @param searched How many there are.
 */
@Generated
@JsonPropertyOrder({"event", "at", "searched"})
@JsonIgnoreProperties(ignoreUnknown = true)
public record Lost(
        @JsonProperty("at") @JsonFormat(shape = STRING) Instant at,
        @JsonProperty("searched") long searched) implements Parcels {
    public Lost {
        Require.timestamp("at", at);
    }

    @Override
    @JsonIgnore
    public Event event() {
        return Event.LOST;
    }

    /** Returns a builder in which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder in which everything is set as in this record. */
    public Builder toBuilder() {
        return new Builder().at(at).searched(searched);
    }

    /** Sets the components by name. Required ones must be set before {@link #build}. */
    @Generated
    public static final class Builder {
        private @Nullable Instant at;
        private @Nullable Long searched;

        private Builder() {}

        /** Sets {@link Lost#at()}. */
        public Builder at(Instant at) {
            this.at = at;
            return this;
        }

        /** Sets {@link Lost#searched()}. */
        public Builder searched(long searched) {
            this.searched = searched;
            return this;
        }

        /**
         * Returns the record.
         *
         * @throws NullPointerException when a required component is not set; it is named
         */
        public Lost build() {
            return new Lost(Require.present("at", at), Require.present("searched", searched));
        }
    }
}
