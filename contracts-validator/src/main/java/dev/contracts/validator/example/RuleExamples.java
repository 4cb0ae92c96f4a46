package dev.contracts.validator.example;

import dev.contracts.Rule;
import dev.contracts.model.ContractModel;
import dev.contracts.model.example.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the examples of a contract that show one of its rules. */
public final class RuleExamples {
    private RuleExamples() {}

    /** Returns the invalid example with the fewest violations beside that of the rule, the smallest of several. */
    public static Optional<Example> failing(ContractModel contract, Rule rule) {
        return contract.examples().stream()
                .filter(example -> !example.valid() && violates(example, rule))
                .min(Comparator.comparingInt(
                                (Example example) -> example.expected().size())
                        .thenComparingLong(RuleExamples::size)
                        .thenComparing(Example::name));
    }

    private static long size(Example example) {
        try {
            return Files.size(example.payload());
        } catch (IOException unreadable) {
            return Long.MAX_VALUE;
        }
    }

    private static boolean violates(Example example, Rule rule) {
        return example.expected().stream().anyMatch(expected -> expected.rule().equals(rule.id()));
    }

    /**
     * Returns the valid examples of the same kind as the failing one, with the context that the rule needs, the best
     * first.
     */
    public static List<Example> passing(ContractModel contract, Rule rule) {
        boolean sequence = failing(contract, rule).map(Example::sequence).orElse(false);
        return contract.examples().stream()
                .filter(example -> example.valid()
                        && example.sequence() == sequence
                        && example.context().names().containsAll(rule.context()))
                .sorted(Comparator.comparingLong((Example example) -> -sharedWords(example, rule))
                        .thenComparing(example -> example.context().names().size())
                        .thenComparing(Example::name))
                .toList();
    }

    /**
     * Counts the longer words that an example's name shares with the rule's id: examples are named for what they show.
     */
    private static long sharedWords(Example example, Rule rule) {
        String words = rule.id().substring(rule.id().indexOf('.') + 1);
        return Stream.of(words.split("-"))
                .filter(word -> word.length() > 4 && example.name().contains(word))
                .count();
    }
}
