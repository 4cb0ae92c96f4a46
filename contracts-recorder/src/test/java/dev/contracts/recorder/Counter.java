package dev.contracts.recorder;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.contracts.Contract;
import dev.contracts.runtime.GeneratedContract;
import dev.contracts.runtime.json.JsonParser;
import dev.contracts.runtime.json.JsonWriter;
import dev.contracts.runtime.violation.ViolationCollector;
import java.util.List;

/** As the generator writes records: the payloads of the contract {@code counter}. */
public record Counter(
        @JsonProperty("count") long count,
        @JsonProperty("made_by") String madeBy) {
    public static final Contract<Counter> CONTRACT = new GeneratedContract<>("counter", "1.0.0", List.of(), List.of()) {
        @Override
        protected Counter readPayload(JsonParser in, ViolationCollector out) {
            throw new UnsupportedOperationException("nobody reads here");
        }

        @Override
        protected void writePayload(Counter counter, JsonWriter out) {
            out.beginObject()
                    .name("count")
                    .value(counter.count())
                    .name("made_by")
                    .value(counter.madeBy())
                    .endObject();
        }
    };
}
