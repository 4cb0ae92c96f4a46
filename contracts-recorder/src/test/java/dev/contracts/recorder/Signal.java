package dev.contracts.recorder;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.contracts.Contract;
import dev.contracts.runtime.GeneratedContract;
import dev.contracts.runtime.json.JsonParser;
import dev.contracts.runtime.json.JsonWriter;
import dev.contracts.runtime.violation.ViolationCollector;
import java.util.List;

/** As the generator writes a union: the payloads of the contract {@code signal}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Signal.Start.class, name = "start"),
    @JsonSubTypes.Type(value = Signal.Stop.class, name = "stop")
})
public sealed interface Signal {
    Contract<Signal> CONTRACT = new GeneratedContract<>("signal", "1.0.0", List.of(), List.of()) {
        @Override
        protected Signal readPayload(JsonParser in, ViolationCollector out) {
            throw new UnsupportedOperationException("nobody reads here");
        }

        @Override
        protected void writePayload(Signal signal, JsonWriter out) {
            out.beginObject()
                    .name("kind")
                    .value(signal instanceof Start ? "start" : "stop")
                    .name("at")
                    .value(signal.at())
                    .endObject();
        }
    };

    long at();

    record Start(@JsonProperty("at") long at) implements Signal {}

    record Stop(@JsonProperty("at") long at) implements Signal {}
}
