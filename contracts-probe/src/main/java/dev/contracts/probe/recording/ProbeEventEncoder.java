package dev.contracts.probe.recording;

import dev.contracts.probe.session.ProbeEvent;
import dev.contracts.probe.session.SessionSettings;
import dev.contracts.runtime.json.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/** Writes events as lines of a recording; {@link ProbeEventDecoder} reads them. */
final class ProbeEventEncoder implements ProbeEvent.Handler {
    private final OutputStream out;

    ProbeEventEncoder(OutputStream out) {
        this.out = out;
    }

    /** Writes the first line. */
    void start(SessionSettings settings) throws IOException {
        JsonWriter json = begin("start", settings.at());
        json.name("format").value(1);
        json.name("target").value(settings.target());
        json.name("contracts").beginArray();
        settings.contracts().forEach(json::value);
        json.endArray();
        json.name("profile").value(settings.profile().json());
        json.name("strict").value(settings.strict());
        json.name("context").beginObject();
        settings.contexts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> {
                    json.name(entry.getKey()).beginObject();
                    entry.getValue()
                            .names()
                            .forEach(name ->
                                    json.name(name).tree(entry.getValue().get(name)));
                    json.endObject();
                });
        json.endObject();
        write(json);
    }

    /** Writes one event as a line. */
    void write(ProbeEvent event) throws IOException {
        try {
            event.handle(this);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void response(ProbeEvent.Response response) {
        JsonWriter json = begin("answer", response.at());
        json.name("contract").value(response.contract());
        json.name("query").value(response.query());
        json.name("status").value(response.head().status());
        json.name("contentType").value(response.head().contentType());
        json.name("latencyNanos").value(response.latency().toNanos());
        write(json, response.body());
    }

    @Override
    public void message(ProbeEvent.Message message) {
        JsonWriter json = begin("message", message.at());
        json.name("contract").value(message.contract());
        if (message.binary()) {
            json.name("binary").value(true);
        }
        write(json, message.body());
    }

    @Override
    public void failure(ProbeEvent.Failure failure) {
        JsonWriter json = begin("failure", failure.at());
        json.name("contract").value(failure.contract());
        json.name("query").value(failure.query());
        json.name("message").value(failure.message());
        write(json);
    }

    @Override
    public void opened(ProbeEvent.Opened opened) {
        write(begin("opened", opened.at()).name("contract").value(opened.contract()));
    }

    @Override
    public void closed(ProbeEvent.Closed closed) {
        JsonWriter json = begin("closed", closed.at());
        json.name("contract").value(closed.contract());
        json.name("message").value(closed.message());
        write(json);
    }

    @Override
    public void tick(ProbeEvent.Tick tick) {
        write(begin("tick", tick.at()));
    }

    @Override
    public void end(ProbeEvent.End end) {
        write(begin("end", end.at()));
    }

    private static JsonWriter begin(String event, Instant at) {
        return new JsonWriter()
                .beginObject()
                .name("event")
                .value(event)
                .name("at")
                .value(at.toString());
    }

    private void write(JsonWriter json) {
        try {
            out.write(json.endObject().toBytes());
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line with the payload as its last property: large ones go to the stream without a copy. */
    private void write(JsonWriter json, byte[] payload) {
        try {
            byte[] head = json.endObject().toBytes();
            out.write(head, 0, head.length - 1);
            RecordedPayload text = RecordedPayload.of(payload);
            out.write((",\"" + text.property() + "\":\"").getBytes(StandardCharsets.US_ASCII));
            text.writeTo(out);
            out.write("\"}\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
