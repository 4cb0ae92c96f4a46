package dev.contracts.oracle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Makes a disagreement small: as long as a smaller contract or payload still divides the opinions, it takes that. */
final class Reducer {
    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final int AT_ONCE = 40;

    private final Path folder;
    private final Instant end = Instant.now().plus(LONGEST);

    Reducer(Path folder) {
        this.folder = folder;
    }

    Disagreement reduced(Disagreement found) throws IOException {
        Disagreement smallest = found;
        Optional<Disagreement> next = Optional.of(found);
        while (next.isPresent() && Instant.now().isBefore(end)) {
            smallest = next.get();
            next = smallerPayload(smallest);
            if (next.isEmpty()) {
                next = smallerSchema(smallest);
            }
        }
        return smallest;
    }

    private Optional<Disagreement> smallerPayload(Disagreement from) throws IOException {
        Optional<JsonNode> tree = JsonTrees.read(from.payload());
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        ThreeOpinions opinions = opinions(List.of(from.schema())).get(0);
        Disagreement smallest = from;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (JsonNode less : Shrinks.of(JsonTrees.read(smallest.payload()).orElseThrow())) {
                byte[] payload = less.toString().getBytes(StandardCharsets.UTF_8);
                Optional<String> said = payload.length < smallest.payload().length
                        ? same(opinions.disagreement(payload), from)
                        : Optional.empty();
                if (said.isPresent()) {
                    smallest = new Disagreement(from.schema(), payload, said.get());
                    smaller = true;
                    break;
                }
            }
        }
        return smallest.payload().length == from.payload().length ? Optional.empty() : Optional.of(smallest);
    }

    private Optional<Disagreement> smallerSchema(Disagreement from) throws IOException {
        List<JsonNode> all = new ArrayList<>(Shrinks.of(from.schema()));
        all.sort(Comparator.comparing(schema -> schema.toString().length()));
        for (int start = 0; start < all.size(); start += AT_ONCE) {
            List<JsonNode> some = all.subList(start, Math.min(all.size(), start + AT_ONCE));
            List<ThreeOpinions> opinions = opinions(some);
            for (int i = 0; i < some.size(); i++) {
                Optional<String> said = opinions.get(i) == null
                        ? Optional.empty()
                        : same(opinions.get(i).disagreement(from.payload()), from);
                if (said.isPresent()
                        && some.get(i).toString().length()
                                < from.schema().toString().length()) {
                    return Optional.of(new Disagreement(some.get(i), from.payload(), said.get()));
                }
            }
            if (Instant.now().isAfter(end)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A crash stays a crash, and a difference a difference between the same. */
    private static Optional<String> same(Optional<String> said, Disagreement from) {
        return said.filter(
                words -> words.startsWith(from.said().substring(0, from.said().indexOf(':'))));
    }

    private List<ThreeOpinions> opinions(List<JsonNode> schemas) throws IOException {
        return ContractBatch.of(Files.createTempDirectory(folder, "reduced"), schemas);
    }
}
