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
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Links every {@code $ref} to the node that it names, and reads the files that are named on the way. */
public final class RefLinker {
    private final SchemaFiles files;
    private final Diagnostics diagnostics;

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
        Optional<String> path = decode(hash < 0 ? ref : ref.substring(0, hash));
        Optional<String> fragment = decode(hash < 0 ? "" : ref.substring(hash + 1));
        if (path.isEmpty() || fragment.isEmpty()) {
            diagnostics.error(
                    "contract.ref", at, "the reference is not percent-encoded UTF-8", "write %25 for a percent sign");
        } else if (isElsewhere(ref)) {
            diagnostics.error(
                    "contract.ref",
                    at,
                    "the reference " + Quote.text(ref) + " leads out of the contract root; nothing is ever fetched",
                    "copy the schema into the contract root and refer to it by a relative path");
        } else if (!JsonPointer.isPointer(fragment.get())) {
            diagnostics.error(
                    "contract.ref",
                    at,
                    "what follows # is not a JSON pointer: " + Quote.text(fragment.get()),
                    "write #/$defs/name");
        } else {
            Optional<String> name =
                    path.get().isEmpty() ? Optional.of(schema.location().file()) : files.locate(at, path.get());
            name.flatMap(files::read).ifPresent(file -> link(schema, file, fragment.get(), at));
        }
    }

    private void link(Schema schema, SchemaFile file, String pointer, SourceLocation at) {
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
    private static boolean isElsewhere(String ref) {
        String path = ref.indexOf('#') < 0 ? ref : ref.substring(0, ref.indexOf('#'));
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
