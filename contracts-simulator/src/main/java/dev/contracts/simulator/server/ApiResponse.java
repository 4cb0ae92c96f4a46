package dev.contracts.simulator.server;

import dev.contracts.runtime.json.JsonWriter;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A response.
 *
 * @param headers beside those that every response has
 * @param body JSON; empty when there is none
 */
@SuppressWarnings("ArrayRecordComponent") // it is never compared
record ApiResponse(int status, SortedMap<String, String> headers, byte[] body) {
    static ApiResponse ok(byte[] json) {
        return new ApiResponse(200, new TreeMap<>(), json);
    }

    static ApiResponse empty(int status) {
        return new ApiResponse(status, new TreeMap<>(), new byte[0]);
    }

    /** @param message one sentence that says what to do */
    static ApiResponse refusal(int status, String message) {
        byte[] body = new JsonWriter()
                .beginObject()
                .name("status")
                .value(status)
                .name("error")
                .value(message)
                .endObject()
                .toBytes();
        return new ApiResponse(status, new TreeMap<>(), body);
    }

    ApiResponse with(String header, String value) {
        SortedMap<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new ApiResponse(status, more, body);
    }
}
