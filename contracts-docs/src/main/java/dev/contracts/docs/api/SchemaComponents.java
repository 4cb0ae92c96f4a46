package dev.contracts.docs.api;

import dev.contracts.model.ContractSet;
import dev.contracts.model.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Adds schema files to an API document as components: each file is one component, complete and unchanged, with the
 * keywords that are not of JSON Schema ({@code x-contract}, {@code x-rules}). Only the values of {@code $ref} differ,
 * since the files are no longer files: {@code ../common/schema.json#/$defs/count} is
 * {@code #/components/schemas/common/$defs/count} here, and a reference within a file is one within its component.
 *
 * <p>The schemas lose their {@code $id} and {@code $anchor}, by which the references could have stayed: many of the tools that
 * read such documents do not follow them.
 */
final class SchemaComponents {
    private static final String HOME = "#/components/schemas/";
    private static final List<String> NAMES = List.of("$id", "$anchor");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final SortedMap<String, Schema> files;
    private final String inside;
    private final Map<String, String> names = new HashMap<>();

    /**
     * Creates the components of a document.
     *
     * @param inside the pointer from a component to the schema in it; empty when the component is the schema
     */
    SchemaComponents(ContractSet contracts, String inside) {
        this.files = contracts.files();
        this.inside = inside;
        Set<String> taken = new TreeSet<>();
        files.keySet().stream()
                .sorted(Comparator.comparing((String file) -> !isMain(file)).thenComparing(Comparator.naturalOrder()))
                .forEach(file -> names.put(file, distinct(name(file), taken)));
    }

    /** Returns the schema files that these schemas need, by the names of their components. */
    SortedMap<String, JsonNode> of(Collection<Schema> roots) {
        SortedMap<String, JsonNode> components = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>();
        roots.forEach(root -> open.add(root.location().file()));
        while (!open.isEmpty()) {
            String file = open.remove();
            if (!components.containsKey(component(file))) {
                components.put(component(file), copy(known(files, file), open));
            }
        }
        return components;
    }

    private String component(String file) {
        return known(names, file);
    }

    private static <T> T known(Map<String, T> of, String file) {
        return Objects.requireNonNull(of.get(file), () -> file + " is none of " + of.keySet());
    }

    /** Returns a reference to a schema, which is below a file's root or is one. */
    ObjectNode reference(Schema schema) {
        return NODES.objectNode().put("$ref", pointer(schema));
    }

    private String pointer(Schema schema) {
        return HOME
                + component(schema.location().file())
                + inside
                + fragment(schema.location().pointer());
    }

    private JsonNode copy(Schema root, Deque<String> needed) {
        JsonNode copy = root.json().deepCopy();
        rewrite(root, copy, root.location().pointer().length(), needed);
        return copy;
    }

    /** Rewrites references where the model knows a schema; a {@code $ref} in a constant or an example is none. */
    private void rewrite(Schema schema, JsonNode file, int above, Deque<String> needed) {
        Schema target = schema.target();
        if (file.at(schema.location().pointer().substring(above)) instanceof ObjectNode node) {
            node.remove(NAMES);
            if (target != null) {
                node.put("$ref", pointer(target));
                needed.add(target.location().file());
            }
        }
        schema.children().forEach(child -> rewrite(child, file, above, needed));
    }

    private static boolean isMain(String file) {
        return file.endsWith("/schema.json") && file.indexOf('/') == file.lastIndexOf('/');
    }

    /**
     * Returns the folder for the main file of a folder, the dotted path for any other: components are named in few
     * letters.
     */
    private static String name(String file) {
        String path = isMain(file) ? file.substring(0, file.indexOf('/')) : file.replaceFirst("\\.json$", "");
        String name = path.replace('/', '.').replaceAll("[^A-Za-z0-9._-]", "_");
        return name.isEmpty() ? "_" : name;
    }

    private static String distinct(String wished, Set<String> taken) {
        String name = wished;
        for (int again = 2; !taken.add(name); again++) {
            name = wished + "-" + again;
        }
        return name;
    }

    /** Returns a JSON pointer as the fragment of a URI (RFC 6901, section 6). */
    private static String fragment(String pointer) {
        StringBuilder fragment = new StringBuilder();
        for (byte unit : pointer.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~!$&'()*+,;=:@/?".indexOf(c) >= 0)) {
                fragment.append(c);
            } else {
                fragment.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return fragment.toString();
    }
}
