package dev.contracts.docs.builder;

import dev.contracts.docs.view.ExampleView;
import dev.contracts.model.ContractModel;
import dev.contracts.model.example.Example;
import dev.contracts.model.type.RecordType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the valid examples that show a contract best.
 *
 * @param contract the contract
 * @param examples builds their views
 */
record ResponseExamples(ContractModel contract, ExampleViewBuilder examples) {
    /**
     * Returns valid payloads: for a union one of each variant, else the one with the most properties.
     *
     * @param tag the property that tells variants apart; null when there are none
     * @param tags its values, in order
     */
    List<ExampleView> of(@Nullable String tag, List<String> tags) {
        List<ExampleView> responses = new ArrayList<>();
        if (tag == null) {
            best(null, "").ifPresent(example -> responses.add(examples.whole(example)));
        } else {
            tags.forEach(value -> best(tag, value).ifPresent(example -> responses.add(examples.whole(example))));
        }
        return responses;
    }

    private Optional<Example> best(@Nullable String tag, String value) {
        return contract.examples().stream()
                .filter(example -> example.valid()
                        && !example.sequence()
                        && ExampleViewBuilder.isReadable(ExampleViewBuilder.bytes(example)))
                .filter(example -> tag == null || has(example, tag, value))
                .min(Comparator.comparingInt((Example example) -> -properties(example))
                        .thenComparingInt(example -> ExampleViewBuilder.bytes(example).length)
                        .thenComparing(Example::name));
    }

    private static boolean has(Example example, String tag, String value) {
        return JsonExcerpt.read(ExampleViewBuilder.bytes(example))
                .at(List.of(tag))
                .map(part -> part.line().equals("\"" + value + "\""))
                .orElse(false);
    }

    /** Counts the different properties of a payload that the contract declares. */
    private int properties(Example example) {
        Set<String> known = new TreeSet<>();
        contract.types().forEach(type -> {
            if (type instanceof RecordType record) {
                record.fields().forEach(property -> known.add(property.name()));
            }
        });
        JsonExcerpt payload = JsonExcerpt.read(ExampleViewBuilder.bytes(example));
        return (int)
                known.stream().filter(name -> payload.count(Set.of(name)) > 0).count();
    }
}
