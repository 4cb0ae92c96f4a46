package dev.contracts.model.json;

import dev.contracts.Limits;
import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.runtime.json.JsonCursor;
import dev.contracts.runtime.json.JsonError;
import dev.contracts.runtime.json.JsonLocator;
import dev.contracts.runtime.text.JsonPointer;
import dev.contracts.runtime.text.Quote;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One JSON file of a contract, with exact decimals and the location of every value. */
public final class JsonFile {
    /** The greatest size of a contract's file, in bytes. */
    public static final int MAX_BYTES = 16 << 20;

    private static final Limits LIMITS = Limits.DEFAULT
            .withDepth(200)
            .withStringLength(MAX_BYTES)
            .withPayloadBytes(MAX_BYTES)
            .withLineBytes(MAX_BYTES);
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final String name;
    private final JsonNode root;
    private final byte[] bytes;
    private final Map<String, Integer> offsets = new HashMap<>();
    private final Map<Integer, JsonLocator.Position> positions = new HashMap<>();
    private @Nullable Overlay overlay;

    private JsonFile(String name, JsonNode root, byte[] bytes) {
        this.name = name;
        this.root = root;
        this.bytes = bytes;
        collect(new JsonCursor(bytes), "", offsets);
        int[] ascending =
                offsets.values().stream().mapToInt(Integer::intValue).sorted().toArray();
        JsonLocator.Position[] found = new JsonLocator(bytes).positions(ascending);
        for (int i = 0; i < ascending.length; i++) {
            positions.put(ascending[i], found[i]);
        }
    }

    /** @return empty when it cannot be read, which is then among the diagnostics */
    public static Optional<JsonFile> parse(String name, byte[] bytes, Diagnostics diagnostics) {
        JsonError error = JsonError.find(bytes, LIMITS, "file");
        if (error != null) {
            JsonLocator.Position position = new JsonLocator(bytes).position(Math.min(error.offset(), bytes.length));
            diagnostics.error(
                    "contract.json",
                    new SourceLocation(name, error.pointer(), position.line(), position.column()),
                    error.message(),
                    "a contract is strict JSON in UTF-8");
            return Optional.empty();
        }
        try {
            return Optional.of(new JsonFile(name, MAPPER.readTree(bytes), bytes));
        } catch (JacksonException unreadable) {
            diagnostics.error(
                    "contract.json",
                    SourceLocation.of(name),
                    "the file cannot be read: " + Quote.text(unreadable.getOriginalMessage()),
                    "a contract is strict JSON in UTF-8");
            return Optional.empty();
        }
    }

    /**
     * Adds what a file of its own says about this one; what it cannot add is among the diagnostics. What was added is located
     * there.
     */
    public void add(JsonFile beside, Diagnostics diagnostics) {
        overlay = Overlay.apply(beside, root, name, diagnostics);
    }

    /** Returns the file that adds to this one. */
    public Optional<JsonFile> overlay() {
        return Optional.ofNullable(overlay).map(Overlay::file);
    }

    public String name() {
        return name;
    }

    public JsonNode root() {
        return root;
    }

    /** Returns the location of a value; for a pointer that names none, of the nearest value above it. */
    public SourceLocation at(String pointer) {
        String elsewhere = overlay == null ? null : overlay.own(pointer);
        if (overlay != null && elsewhere != null) {
            return overlay.file().at(elsewhere);
        }
        String known = pointer;
        while (!offsets.containsKey(known)) {
            known = known.substring(0, known.lastIndexOf('/'));
        }
        JsonLocator.Position position = positions.get(offsets.get(known));
        return position == null
                ? SourceLocation.of(name)
                : new SourceLocation(name, pointer, position.line(), position.column());
    }

    /** A value as it is written, a string with its quotes and escapes; empty for a pointer that names none. */
    String written(String pointer) {
        String elsewhere = overlay == null ? null : overlay.own(pointer);
        if (overlay != null && elsewhere != null) {
            return overlay.file().written(elsewhere);
        }
        Integer offset = offsets.get(pointer);
        if (offset == null) {
            return "";
        }
        JsonCursor in = new JsonCursor(bytes);
        in.reset(offset);
        return new String(bytes, offset, in.end() - offset, StandardCharsets.UTF_8);
    }

    private static void collect(JsonCursor in, String pointer, Map<String, Integer> offsets) {
        offsets.put(pointer, in.offset());
        switch (in.type()) {
            case OBJECT -> {
                in.beginObject();
                while (in.nextProperty()) {
                    collect(in, JsonPointer.append(pointer, in.name()), offsets);
                }
            }
            case ARRAY -> {
                in.beginArray();
                for (int index = 0; in.nextItem(); index++) {
                    collect(in, JsonPointer.append(pointer, index), offsets);
                }
            }
            default -> in.skip();
        }
    }
}
