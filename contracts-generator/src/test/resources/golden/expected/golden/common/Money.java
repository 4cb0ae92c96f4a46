// Generated from the contracts. Do not edit.
package golden.common;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.contracts.runtime.Generated;
import dev.contracts.runtime.Require;
import org.jspecify.annotations.Nullable;

/**
 * An amount and its currency.
 *
 * @param amount How much.
 * @param currency Three letters.
 */
@Generated
@JsonPropertyOrder({"amount", "currency"})
@JsonIgnoreProperties(ignoreUnknown = true)
public record Money(
        @JsonProperty("amount") double amount,
        @JsonProperty("currency") String currency) {
    public Money {
        Require.finite("amount", amount);
        Require.present("currency", currency);
    }

    /** Returns a builder in which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder in which everything is set as in this record. */
    public Builder toBuilder() {
        return new Builder().amount(amount).currency(currency);
    }

    /** Sets the components by name. Required ones must be set before {@link #build}. */
    @Generated
    public static final class Builder {
        private @Nullable Double amount;
        private @Nullable String currency;

        private Builder() {}

        /** Sets {@link Money#amount()}. */
        public Builder amount(double amount) {
            this.amount = amount;
            return this;
        }

        /** Sets {@link Money#currency()}. */
        public Builder currency(String currency) {
            this.currency = currency;
            return this;
        }

        /**
         * Returns the record.
         *
         * @throws NullPointerException when a required component is not set; it is named
         */
        public Money build() {
            return new Money(Require.present("amount", amount), Require.present("currency", currency));
        }
    }
}
