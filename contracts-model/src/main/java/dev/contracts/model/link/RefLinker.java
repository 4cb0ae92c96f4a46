package dev.contracts.model.link;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaFile;
import dev.contracts.runtime.text.JsonPointer;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Spelling;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links every {@code $ref} to the node that it names, and reads the files that are named on the way. */
public final class RefLinker {
    private final SchemaFiles files;
    private final Diagnostics diagnostics;
    private final Map<String, SchemaResources> resources = new HashMap<>();

    private RefLinker(SchemaFiles files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
    }

    /** Links the files that were read so far, and those that they lead to. */
    public static void link(SchemaFiles files, Diagnostics diagnostics) {
        RefLinker linker = new RefLinker(files, diagnostics);
        Set<String> linked = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(files.all().keySet());
        while (!open.isEmpty()) {
            SchemaFile file = files.all().get(open.poll());
            if (file != null && linked.add(file.name())) {
                linker.resources(file.name());
                file.nodes().values().forEach(linker::link);
                open.addAll(files.all().keySet());
            }
        }
    }

    private void link(Schema schema) {
        String ref = schema.value(Keywords.REF);
        if (ref == null) {
            return;
        }
        SourceLocation at = schema.place(Keywords.REF);
        int hash = ref.indexOf('#');
        String written = hash < 0 ? ref : ref.substring(0, hash);
        Optional<String> path = decode(written);
        Optional<String> fragment = decode(hash < 0 ? "" : ref.substring(hash + 1));
        if (path.isEmpty() || fragment.isEmpty()) {
            diagnostics.error(
                    "contract.ref", at, "the reference is not percent-encoded UTF-8", "write %25 for a percent sign");
            return;
        }
        SchemaResources here = resources(schema.location().file());
        SchemaResource from = here.around(schema);
        URI uri = resolve(from.uri(), written);
        SchemaResource known = written.isEmpty() ? from : uri == null ? null : here.named(uri);
        if (known != null) {
            link(schema, known, fragment.get(), at);
            return;
        }
        String neighbour = neighbour(here.main().uri(), uri);
        if (neighbour == null
                && (isElsewhere(written) || from.root() != here.main().root())) {
            diagnostics.error(
                    "contract.ref",
                    at,
                    "the reference " + Quote.text(ref) + " leads out of the contract root; nothing is ever fetched",
                    "copy the schema into the contract root and refer to it by a relative path, or under $defs with its $id");
            return;
        }
        Optional<String> name = files.locate(at, neighbour == null ? path.get() : neighbour);
        name.flatMap(files::read)
                .ifPresent(file -> link(schema, resources(file.name()).main(), fragment.get(), at));
    }

    private SchemaResources resources(String file) {
        return resources.computeIfAbsent(
                file,
                any -> new SchemaResources(Objects.requireNonNull(files.all().get(file)), diagnostics));
    }

    private static @Nullable URI resolve(URI base, String reference) {
        try {
            return base.resolve(reference);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Returns the path to what stands beside or below a file with an {@code $id}, by theirs; null where it stands elsewhere. */
    private static @Nullable String neighbour(URI main, @Nullable URI uri) {
        if (uri == null || main.getScheme().equals("contracts")) {
            return null;
        }
        String folder = main.toString().substring(0, main.toString().lastIndexOf('/') + 1);
        String path = uri.toString().startsWith(folder) ? uri.toString().substring(folder.length()) : "";
        return path.isEmpty() || isElsewhere(path) ? null : decode(path).orElse(null);
    }

    private void link(Schema schema, SchemaResource resource, String fragment, SourceLocation at) {
        SchemaFile file = Objects.requireNonNull(
                files.all().get(resource.root().location().file()));
        if (!JsonPointer.isPointer(fragment)) {
            Schema anchored = resource.anchors().get(fragment);
            if (anchored == null) {
                diagnostics.error(
                        "contract.ref",
                        at,
                        "what follows # is no JSON pointer, and no $anchor: " + Quote.text(fragment),
                        Spelling.advice(fragment, resource.anchors().keySet(), "write #/$defs/name"));
            } else {
                schema.link(anchored);
            }
            return;
        }
        String pointer = resource.root().location().pointer() + fragment;
        Schema target = file.nodes().get(pointer);
        if (target != null) {
            schema.link(target);
        } else if (file.json().root().at(pointer).isMissingNode()) {
            diagnostics.error(
                    "contract.ref",
                    at,
                    "there is nothing at " + Quote.text(pointer) + " in " + file.name(),
                    Spelling.advice(pointer, file.nodes().keySet(), "definitions are kept under $defs"));
        } else {
            diagnostics.error(
                    "contract.ref",
                    at,
                    "what stands at " + Quote.text(pointer) + " in " + file.name() + " is not a schema",
                    "move it under $defs");
        }
    }

    /** Returns whether it has a scheme or a host, begins at a root, or is no relative path with {@code /}. */
    private static boolean isElsewhere(String path) {
        return path.startsWith("/")
                || path.indexOf('\\') >= 0
                || path.indexOf('?') >= 0
                || path.indexOf(':') >= 0
                || path.toLowerCase(Locale.ROOT).contains("%3a")
                || path.toLowerCase(Locale.ROOT).contains("%2f")
                || path.toLowerCase(Locale.ROOT).contains("%5c")
                || path.contains("%00");
    }

    private static Optional<String> decode(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '%') {
                bytes.writeBytes(text.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            } else if (text.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*")) {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                return Optional.empty();
            }
        }
        String decoded = bytes.toString(StandardCharsets.UTF_8);
        return decoded.indexOf('\uFFFD') >= 0 ? Optional.empty() : Optional.of(decoded);
    }
}
