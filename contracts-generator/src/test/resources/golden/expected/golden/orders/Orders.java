// Generated from the contracts. Do not edit.
package golden.orders;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.contracts.Contract;
import dev.contracts.runtime.Generated;
import dev.contracts.runtime.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was ordered.
 *
 * @param orders The oldest first.
 * @param total How many there are.
 */
@Generated
@JsonPropertyOrder({"orders", "total"})
@JsonIgnoreProperties(ignoreUnknown = true)
public record Orders(
        @JsonProperty("orders") List<Order> orders,
        @JsonProperty("total") long total) {
    /** Reads, checks and writes payloads of this contract. */
    public static final Contract<Orders> CONTRACT = new OrdersContract();

    public Orders {
        orders = Require.list("orders", orders);
    }

    /** Returns a builder in which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder in which everything is set as in this record. */
    public Builder toBuilder() {
        return new Builder().orders(orders).total(total);
    }

    /** Sets the components by name. Required ones must be set before {@link #build}. */
    @Generated
    public static final class Builder {
        private @Nullable List<Order> orders;
        private @Nullable Long total;

        private Builder() {}

        /** Sets {@link Orders#orders()}. */
        public Builder orders(List<Order> orders) {
            this.orders = orders;
            return this;
        }

        /** Sets {@link Orders#total()}. */
        public Builder total(long total) {
            this.total = total;
            return this;
        }

        /**
         * Returns the record.
         *
         * @throws NullPointerException when a required component is not set; it is named
         */
        public Orders build() {
            return new Orders(Require.present("orders", orders), Require.present("total", total));
        }
    }
}
