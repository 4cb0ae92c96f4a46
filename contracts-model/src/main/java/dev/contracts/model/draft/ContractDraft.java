package dev.contracts.model.draft;

import dev.contracts.Limits;
import dev.contracts.model.keyword.Dialect;
import dev.contracts.runtime.text.CountText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The draft of a contract folder: a schema that admits the payloads, and the payloads as its valid examples. */
public final class ContractDraft {
    /** A schema is twice as deep as its payloads: below each {@code properties} is the name. */
    private static final StreamWriteConstraints DEEP = StreamWriteConstraints.builder()
            .maxNestingDepth(2 * Limits.DEFAULT.depth() + 2)
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamWriteConstraints(DEEP).build())
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();
    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private final String schema;
    private final List<String> guesses;
    private final List<DraftPayload> payloads;

    private ContractDraft(String schema, List<String> guesses, List<DraftPayload> payloads) {
        this.schema = schema;
        this.guesses = guesses;
        this.payloads = List.copyOf(payloads);
    }

    /**
     * Drafts a contract.
     *
     * @param name the contract's name: lower-case words with dashes
     * @throws IllegalArgumentException when there is no payload, or the name is none
     */
    public static ContractDraft of(String name, List<DraftPayload> payloads) {
        if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "a contract's name is lower-case words with dashes, such as engine-state, not " + name);
        }
        if (payloads.isEmpty()) {
            throw new IllegalArgumentException("a draft needs at least one payload");
        }
        SchemaDraft schema = SchemaDraft.of(payloads);
        return new ContractDraft(text(name, schema.schema(), payloads.size()), schema.guesses(), payloads);
    }

    private static String text(String name, ObjectNode schema, int payloads) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("$schema", Dialect.META_SCHEMA);
        root.put("title", title(name));
        root.put(
                "description",
                "Drafted from " + CountText.of(payloads, "payload")
                        + ". Say here what the payload is, and beside each property what it means, its unit and its range.");
        ObjectNode contract = root.putObject("x-contract");
        contract.put("name", name);
        contract.put("version", "0.1.0");
        contract.put("producer", "unknown");
        contract.putArray("consumers");
        root.setAll(schema);
        String type = schema.path("type").asString("");
        if (type.equals("object") || type.equals("array")) {
            root.putArray("x-rules");
        }
        return MAPPER.writer().with(PRINTER).writeValueAsString(root) + "\n";
    }

    private static String title(String name) {
        String words = name.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Returns the text of {@code schema.json}. */
    public String schema() {
        return schema;
    }

    /** Returns what the payloads do not say for certain, a sentence for each place. */
    public List<String> guesses() {
        return guesses;
    }

    /**
     * Writes the folder.
     *
     * @param folder does not exist yet, or is empty
     * @throws FileAlreadyExistsException when something is there: a draft never replaces a contract
     */
    public void write(Path folder) throws IOException {
        Path file = folder.resolve("schema.json");
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path examples = Files.createDirectories(folder.resolve("examples").resolve("valid"));
        for (DraftPayload payload : payloads) {
            Files.write(examples.resolve(payload.name() + ".json"), payload.json());
        }
        Files.write(file, schema.getBytes(StandardCharsets.UTF_8));
    }
}
