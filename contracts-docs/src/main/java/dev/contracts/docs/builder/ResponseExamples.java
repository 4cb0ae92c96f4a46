package dev.contracts.docs.builder;

import dev.contracts.docs.view.ExampleView;
import dev.contracts.docs.view.TypeView;
import dev.contracts.model.ContractModel;
import dev.contracts.model.example.Example;
import dev.contracts.model.type.RecordType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Chooses the valid examples that show a contract best. */
final class ResponseExamples {
    private final ContractModel contract;
    private final Set<String> declared = new TreeSet<>();

    ResponseExamples(ContractModel contract) {
        this.contract = contract;
        contract.types().forEach(type -> {
            if (type instanceof RecordType record) {
                record.fields().forEach(property -> declared.add(property.name()));
            }
        });
    }

    /** Returns valid payloads: for a union one of each variant, else the one with the most properties. */
    List<ExampleView> of(TypeView.Structure structure) {
        String tag = structure.tag();
        Stream<Optional<Example>> best = tag == null
                ? Stream.of(best(payload -> true))
                : structure.variants().stream().map(variant -> best(payload -> has(payload, tag, variant.tag())));
        return best.flatMap(Optional::stream).map(ExampleViewBuilder::whole).toList();
    }

    private Optional<Example> best(Predicate<JsonExcerpt> wanted) {
        return contract.examples().stream()
                .filter(example -> example.valid() && !example.sequence())
                .filter(example ->
                        ExampleViewBuilder.json(example).filter(wanted).isPresent())
                .min(Comparator.comparingLong((Example example) -> -properties(example))
                        .thenComparingInt(example -> ExampleViewBuilder.bytes(example).length)
                        .thenComparing(Example::name));
    }

    private static boolean has(JsonExcerpt payload, String tag, String value) {
        return payload.at(List.of(tag))
                .filter(part ->
                        part.line().equals("\"" + value + "\"") || part.line().equals(value))
                .isPresent();
    }

    /** Counts the different properties of a payload that the contract declares. */
    private long properties(Example example) {
        return ExampleViewBuilder.json(example)
                .map(payload -> declared.stream()
                        .filter(name -> payload.count(Set.of(name)) > 0)
                        .count())
                .orElse(0L);
    }
}
