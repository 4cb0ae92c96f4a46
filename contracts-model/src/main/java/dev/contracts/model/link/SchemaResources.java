package dev.contracts.model.link;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaFile;
import dev.contracts.runtime.text.Quote;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The resources of one file. */
final class SchemaResources {
    private final Diagnostics diagnostics;
    private final IdentityHashMap<Schema, SchemaResource> around = new IdentityHashMap<>();
    private final Map<URI, SchemaResource> byUri = new HashMap<>();
    private final SchemaResource main;

    SchemaResources(SchemaFile file, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.main = enter(ofFile(file.name()), file.root());
    }

    /** The URI of a file that says none: no other resource has it. */
    private static URI ofFile(String name) {
        try {
            return new URI("contracts", null, "/" + name, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the name of a file: " + name, e);
        }
    }

    private SchemaResource enter(URI base, Schema root) {
        String id = root.value(Keywords.ID);
        URI uri = id == null ? base : base.resolve(id);
        Map<String, Schema> anchors = new HashMap<>();
        SchemaResource resource = new SchemaResource(uri, root, anchors);
        if (byUri.putIfAbsent(uri, resource) != null) {
            diagnostics.error(
                    "contract.ref",
                    root.place(Keywords.ID),
                    "another schema of the file has the $id " + Quote.text(uri.toString()),
                    "give each its own");
        }
        walk(root, resource, anchors);
        return resource;
    }

    private void walk(Schema schema, SchemaResource resource, Map<String, Schema> anchors) {
        around.put(schema, resource);
        String anchor = schema.value(Keywords.ANCHOR);
        if (anchor != null && anchors.putIfAbsent(anchor, schema) != null) {
            diagnostics.error(
                    "contract.ref",
                    schema.place(Keywords.ANCHOR),
                    "another schema has the $anchor " + Quote.text(anchor),
                    "give each its own");
        }
        for (Schema child : schema.children()) {
            if (child.has(Keywords.ID)) {
                enter(resource.uri(), child);
            } else {
                walk(child, resource, anchors);
            }
        }
    }

    /** The file as a whole. */
    SchemaResource main() {
        return main;
    }

    /** Returns the resource that a node is written in. */
    SchemaResource around(Schema schema) {
        SchemaResource found = around.get(schema);
        return found == null ? main : found;
    }

    @Nullable
    SchemaResource named(URI uri) {
        return byUri.get(uri);
    }
}
