package dev.contracts.sampler;

import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.sampler.evaluation.LocatedValue;
import dev.contracts.sampler.tree.GoverningSchemas;
import dev.contracts.sampler.tree.InstancePointer;
import dev.contracts.sampler.tree.InstanceTrees;
import dev.contracts.sampler.value.RandomSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Payloads that may break one keyword of the schema, or JSON itself; the reference engine says which of them do. */
final class StructureBreaker {
    /** Violations of the text itself, before it is a payload of any contract. */
    static final List<String> OF_TEXT = List.of("json.duplicate-key", "json.encoding", "json.syntax");

    private static final int MOST = 60;
    private static final String MARK = "\u0001 the object goes here";

    private final Schema contract;
    private final RandomSource random;

    StructureBreaker(Schema contract, RandomSource random) {
        this.contract = contract;
        this.random = random;
    }

    /** A value and the schema nodes that apply to it. */
    private record Governed(InstancePointer place, @Nullable Object value, SchemaCursor cursor) {}

    /** @param rule one of {@link #OF_TEXT}, or {@code schema.} and a keyword */
    List<byte[]> candidates(String rule, @Nullable Object root) {
        List<Governed> values = new ArrayList<>();
        walk(root, InstancePointer.ROOT, SchemaCursor.of(contract), values);
        if (OF_TEXT.contains(rule)) {
            return text(rule, root, values);
        }
        List<byte[]> candidates = new ArrayList<>();
        for (Governed value : random.shuffled(values)) {
            for (Object broken : new KeywordMutator(value.cursor, random).of(rule, value.value)) {
                if (candidates.size() < MOST) {
                    candidates.add(InstanceTrees.write(
                            InstanceTrees.with(root, value.place, broken == LocatedValue.NULL ? null : broken)));
                }
            }
        }
        return candidates;
    }

    private static void walk(
            @Nullable Object value, InstancePointer place, SchemaCursor cursor, List<Governed> values) {
        SchemaCursor governing = GoverningSchemas.of(value, cursor);
        values.add(new Governed(place, value, governing));
        if (value instanceof Map<?, ?> members) {
            members.forEach(
                    (name, member) -> walk(member, place.then(name), governing.property((String) name), values));
        } else if (value instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                walk(elements.get(i), place.then(i), governing.item(i), values);
            }
        }
    }

    private List<byte[]> text(String rule, @Nullable Object root, List<Governed> values) {
        byte[] whole = InstanceTrees.write(root);
        return switch (rule) {
            case "json.syntax" -> List.of(Arrays.copyOf(whole, whole.length - 1), appended(whole, '}'));
            case "json.encoding" -> List.of(appended(whole, 0xFF));
            default -> {
                List<byte[]> candidates = new ArrayList<>();
                for (Governed value : random.shuffled(values)) {
                    if (value.value instanceof Map<?, ?> members && !members.isEmpty() && candidates.isEmpty()) {
                        candidates.add(repeated(root, value.place, members));
                    }
                }
                yield candidates;
            }
        };
    }

    private static byte[] appended(byte[] bytes, int last) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        longer[bytes.length] = (byte) last;
        return longer;
    }

    /** Repeats the first property of an object. */
    private static byte[] repeated(@Nullable Object root, InstancePointer place, Map<?, ?> members) {
        Map.Entry<?, ?> first = members.entrySet().iterator().next();
        String object = text(members);
        String member = text(first.getKey()) + ":" + text(first.getValue());
        String broken = object.substring(0, object.length() - 1) + "," + member + "}";
        return text(InstanceTrees.with(root, place, MARK))
                .replace(text(MARK), broken)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(@Nullable Object tree) {
        return new String(InstanceTrees.write(tree), StandardCharsets.UTF_8);
    }
}
