package dev.contracts.simulator.server;

import dev.contracts.json.JsonWriter;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is sent back.
 *
 * @param headers beside those that every answer has
 * @param body JSON; empty when there is none
 */
@SuppressWarnings("ArrayRecordComponent") // it is never compared
record Answer(int status, SortedMap<String, String> headers, byte[] body) {
    static Answer ok(byte[] json) {
        return new Answer(200, new TreeMap<>(), json);
    }

    static Answer empty(int status) {
        return new Answer(status, new TreeMap<>(), new byte[0]);
    }

    /** @param message one sentence that says what to do */
    static Answer refusal(int status, String message) {
        byte[] body = new JsonWriter()
                .beginObject()
                .name("status")
                .value(status)
                .name("error")
                .value(message)
                .endObject()
                .toBytes();
        return new Answer(status, new TreeMap<>(), body);
    }

    Answer with(String header, String value) {
        SortedMap<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }
}
