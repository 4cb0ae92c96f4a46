package dev.contracts.sampler.mutation;

import dev.contracts.Limits;
import dev.contracts.runtime.json.JsonError;
import dev.contracts.sampler.value.RandomSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes payloads in the ways in which producers get them wrong: properties dropped, added, renamed, retyped and reordered,
 * items dropped, repeated and swapped, numbers and timestamps moved a little, odd spellings. It knows no contract.
 *
 * <p>With the same seed, the same calls return the same bytes on every machine.
 */
public final class PayloadMutator {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Integer.MAX_VALUE)
                            .maxNumberLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final RandomSource random;
    private final ValueMutator values;
    private final TextMutator texts;

    public PayloadMutator(long seed) {
        random = RandomSource.of(seed, 0);
        values = new ValueMutator(random);
        texts = new TextMutator(MAPPER, random);
    }

    /** Returns the payload with one to three changes; one that is not JSON as it is. */
    public byte[] mutate(byte[] payload) {
        if (JsonError.find(payload, Limits.DEFAULT) != null) {
            return payload;
        }
        JsonNode root = MAPPER.readTree(payload);
        for (int changes = 1 + random.below(3); changes > 0; changes--) {
            root = change(root);
        }
        return texts.write(root);
    }

    private JsonNode change(JsonNode root) {
        if (!root.isContainer() || random.below(200) == 0) {
            return values.changed(root);
        }
        JsonNode container = container(root);
        if (container instanceof ObjectNode object) {
            change(object, root);
        } else {
            change((ArrayNode) container, root);
        }
        return root;
    }

    /** Goes down from the root for a while: of a long array, each item is as likely, and the root more likely than any. */
    private JsonNode container(JsonNode root) {
        JsonNode container = root;
        while (random.percent(70)) {
            List<JsonNode> inner =
                    container.valueStream().filter(JsonNode::isContainer).toList();
            if (inner.isEmpty()) {
                return container;
            }
            container = random.pick(inner);
        }
        return container;
    }

    /** Copies a value that is in the payload, whatever its type. */
    private JsonNode copied(JsonNode root) {
        JsonNode container = container(root);
        return container.isEmpty() || random.percent(20)
                ? container.deepCopy()
                : random.pick(container.valueStream().toList()).deepCopy();
    }

    private void change(ObjectNode object, JsonNode root) {
        List<String> names = new ArrayList<>(object.propertyNames());
        if (names.isEmpty()) {
            object.set("x", copied(root));
            return;
        }
        String name = random.pick(names);
        switch (random.below(14)) {
            case 0, 1 -> object.remove(name);
            case 2 -> object.set(name, values.any());
            case 3 -> object.set(name, NODES.nullNode());
            case 4 -> object.set(name, copied(root));
            case 5 -> object.set(random.pick(names), object.get(name).deepCopy());
            case 6 -> object.set(random.pick(similar(name)), random.percent(50) ? values.any() : copied(root));
            case 7 -> object.set(random.pick(similar(name)), object.remove(name));
            case 8 -> shuffle(object);
            default -> object.set(name, values.changed(object.get(name)));
        }
    }

    private static List<String> similar(String name) {
        return List.of(
                name + "s",
                name + "_count",
                "x_" + name,
                name.toUpperCase(Locale.ROOT),
                name.isEmpty() ? "y" : name.substring(1));
    }

    private void shuffle(ObjectNode object) {
        List<Map.Entry<String, JsonNode>> properties = random.shuffled(new ArrayList<>(object.properties()));
        object.removeAll();
        properties.forEach(property -> object.set(property.getKey(), property.getValue()));
    }

    private void change(ArrayNode array, JsonNode root) {
        if (array.isEmpty()) {
            array.add(copied(root));
            return;
        }
        int index = random.below(array.size());
        int other = random.below(array.size());
        switch (random.below(10)) {
            case 0 -> array.remove(index);
            case 1 -> array.insert(index, array.get(other).deepCopy());
            case 2 -> {
                JsonNode item = array.get(index);
                array.set(index, array.get(other));
                array.set(other, item);
            }
            case 3 -> array.add(copied(root));
            case 4 -> array.set(index, values.any());
            case 5 -> {
                List<JsonNode> items = random.shuffled(array.valueStream().toList());
                array.removeAll();
                array.addAll(items);
            }
            case 6 -> array.removeAll();
            default -> array.set(index, values.changed(array.get(index)));
        }
    }
}
