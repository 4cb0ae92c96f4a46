// Generated from the contracts. Do not edit.
package golden.orders;

import dev.contracts.ContextType;
import dev.contracts.runtime.Generated;
import dev.contracts.runtime.GeneratedContract;
import dev.contracts.runtime.json.JsonParser;
import dev.contracts.runtime.json.JsonWriter;
import dev.contracts.runtime.reads.RuleSites;
import dev.contracts.runtime.violation.ViolationCollector;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The contract orders, version 1.0.0. */
@Generated
final class OrdersContract extends GeneratedContract<Orders> {
    OrdersContract() {
        super(
                "orders",
                "1.0.0",
                List.of(
                        OrdersRules.TOTAL_IS_THE_NUMBER.rule(),
                        OrdersRules.LIMIT_HONOURED.rule(),
                        OrdersRules.SENT_COSTS.rule()),
                List.of());
    }

    @Override
    protected @Nullable Orders readPayload(JsonParser in, ViolationCollector out) {
        return OrdersDecoder.decode(in, out);
    }

    @Override
    protected void writePayload(Orders value, JsonWriter out) {
        OrdersEncoder.encode(value, out);
    }

    @Override
    public Map<String, ContextType> context() {
        Map<String, ContextType> context = new LinkedHashMap<>();
        context.put("limit", ContextType.INTEGER);
        context.put("since", ContextType.TIMESTAMP);
        return Collections.unmodifiableMap(context);
    }

    @Override
    protected RuleSites ruleSites() {
        return OrdersRules.sites();
    }
}
