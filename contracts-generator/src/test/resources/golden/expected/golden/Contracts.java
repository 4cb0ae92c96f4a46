// Generated from the contracts. Do not edit.
package golden;

import dev.contracts.Contract;
import dev.contracts.ContractIndex;
import dev.contracts.ContractSource;
import dev.contracts.runtime.Generated;
import golden.orders.Orders;
import golden.parcels.Parcels;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds the contracts of this package by name. */
@NullMarked
@Generated
public final class Contracts extends ContractIndex {
    /** Finds each contract of this package. */
    public static final ContractIndex INDEX = new Contracts();

    /** For {@code java.util.ServiceLoader}; otherwise use {@link #INDEX}. */
    public Contracts() {
        super(
                List.of("orders", "parcels"),
                List.of(
                        new ContractSource("common/schema.json", 898, -1157472803, 409856927),
                        new ContractSource("orders/schema.json", 2720, 431942158, -1553351324),
                        new ContractSource("parcels/schema.json", 2342, 1985066422, -1044885355)));
    }

    @Override
    public @Nullable Contract<?> find(String name) {
        return switch (name) {
            case "orders" -> Orders.CONTRACT;
            case "parcels" -> Parcels.CONTRACT;
            default -> null;
        };
    }
}
