package dev.contracts.probe.recording;

import dev.contracts.Context;
import dev.contracts.Limits;
import dev.contracts.Profile;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.expression.ContextVariable;
import dev.contracts.probe.session.ProbeEvent;
import dev.contracts.probe.session.SessionSettings;
import dev.contracts.runtime.json.JsonCursor;
import dev.contracts.runtime.json.JsonError;
import dev.contracts.runtime.json.JsonWriter;
import dev.contracts.runtime.text.Quote;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Reads the lines that {@link ProbeEventEncoder} writes. What is none is an {@link IllegalArgumentException} that says why. */
final class ProbeEventDecoder {
    /** The longest line that a payload within its limit can make. */
    static final int LONGEST_LINE = 160 << 20;

    private static final Limits LIMITS = Limits.DEFAULT
            .withDepth(100)
            .withStringLength(LONGEST_LINE)
            .withPayloadBytes(LONGEST_LINE)
            .withLineBytes(LONGEST_LINE)
            .withViolations(1);

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Map<String, Object> properties;

    /** @throws IllegalArgumentException when the line is no JSON object */
    ProbeEventDecoder(byte[] line) {
        JsonError error = JsonError.find(line, LIMITS);
        if (error != null) {
            throw new IllegalArgumentException(error.message());
        }
        if (!(new JsonCursor(line).readTree() instanceof Map<?, ?> object)) {
            throw new IllegalArgumentException("it is no object");
        }
        properties = object(object);
    }

    /**
     * The first line.
     *
     * @param contracts what says the types of context values
     * @throws IllegalArgumentException when it is none
     */
    SessionSettings settings(ContractSet contracts) {
        if (!"start".equals(properties.get("event"))) {
            throw new IllegalArgumentException(
                    "it does not begin with the event \"start\": this is no recorded session");
        }
        if (number("format") != 1) {
            throw new IllegalArgumentException("it is of the format " + number("format")
                    + ", which this program does not know; a newer one wrote it");
        }
        List<String> names = new ArrayList<>();
        for (Object name : property("contracts", List.class)) {
            names.add(String.valueOf(name));
        }
        return new SessionSettings(
                at(),
                text("target"),
                names,
                Profile.valueOf(text("profile").toUpperCase(Locale.ROOT)),
                property("strict", Boolean.class),
                contexts(contracts));
    }

    private Map<String, Context> contexts(ContractSet contracts) {
        Map<String, Context> contexts = new HashMap<>();
        object(property("context", Map.class)).forEach((contract, values) -> {
            ContractModel model = contracts.find(contract).orElse(null);
            if (model != null && values instanceof Map<?, ?> given) {
                contexts.put(contract, context(model, object(given)));
            }
        });
        return contexts;
    }

    private static Context context(ContractModel contract, Map<String, Object> given) {
        Context context = Context.NONE;
        for (Map.Entry<String, Object> value : given.entrySet()) {
            ContextVariable declared = contract.contextValue(value.getKey())
                    .orElseThrow(() -> new IllegalArgumentException("the contract " + contract.name()
                            + " declares no context value " + Quote.text(value.getKey())));
            byte[] json = new JsonWriter().tree(value.getValue()).toBytes();
            context = context.with(value.getKey(), declared.convert(MAPPER.readTree(json)));
        }
        return context;
    }

    /** @throws IllegalArgumentException when it is none */
    ProbeEvent event() {
        String kind = text("event");
        return switch (kind) {
            case "answer" ->
                new ProbeEvent.Response(
                        at(),
                        text("contract"),
                        text("query"),
                        new ProbeEvent.Head((int) number("status"), text("contentType")),
                        Duration.ofNanos(number("latencyNanos")),
                        payload());
            case "message" -> new ProbeEvent.Message(at(), text("contract"), payload(), isBinary());
            case "failure" -> new ProbeEvent.Failure(at(), text("contract"), text("query"), text("message"));
            case "opened" -> new ProbeEvent.Opened(at(), text("contract"));
            case "closed" -> new ProbeEvent.Closed(at(), text("contract"), text("message"));
            case "tick" -> new ProbeEvent.Tick(at());
            case "end" -> new ProbeEvent.End(at());
            default -> throw new IllegalArgumentException("no event is named " + Quote.text(kind));
        };
    }

    /** Written for a message in binary frames only. */
    private boolean isBinary() {
        return properties.containsKey("binary") && property("binary", Boolean.class);
    }

    private Instant at() {
        String text = text("at");
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"at\" is no moment: " + Quote.text(text), e);
        }
    }

    private byte[] payload() {
        if (properties.containsKey(RecordedPayload.TEXT)) {
            return text(RecordedPayload.TEXT).getBytes(StandardCharsets.UTF_8);
        }
        return Base64.getDecoder().decode(text(RecordedPayload.BASE64));
    }

    private String text(String name) {
        return property(name, String.class);
    }

    private long number(String name) {
        return property(name, Long.class);
    }

    private <V> V property(String name, Class<V> type) {
        Object value = properties.get(name);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("\"" + name + "\" is "
                    + (value == null ? "missing" : "no " + type.getSimpleName().toLowerCase(Locale.ROOT)));
        }
        return type.cast(value);
    }

    @SuppressWarnings("unchecked") // the names of JSON are strings
    private static Map<String, Object> object(Map<?, ?> tree) {
        return (Map<String, Object>) tree;
    }
}
