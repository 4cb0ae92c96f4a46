package dev.contracts.dashboard;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.contracts.Context;
import dev.contracts.Options;
import dev.contracts.Profile;
import dev.contracts.model.ContractModel;
import dev.contracts.model.example.Example;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a fuzzer hands over: a line that names a contract and how its payload is read, then the payload, or one payload a
 * line. The words of the line are a contract's name, {@code sequence}, {@code context}, {@code producer} and {@code strict}.
 * Without a name that is known, the first byte chooses the contract, so that every input means something.
 *
 * @param target the contract
 * @param words those of the first line
 * @param payload what follows it
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record FuzzInput(Target target, Set<String> words, byte[] payload) {
    private static final List<Target> TARGETS =
            CompiledContracts.models().stream().map(Target::of).toList();

    static FuzzInput of(byte[] input) {
        int end = 0;
        while (end < input.length && input[end] != '\n') {
            end++;
        }
        Set<String> words = Set.copyOf(Arrays.asList(new String(input, 0, end, ISO_8859_1).split(" ", -1)));
        int first = input.length == 0 ? 0 : input[0] & 0xFF;
        Target target = TARGETS.stream()
                .filter(known -> words.contains(known.model().name()))
                .findFirst()
                .orElse(TARGETS.get(first % TARGETS.size()));
        return new FuzzInput(target, words, Arrays.copyOfRange(input, Math.min(input.length, end + 1), input.length));
    }

    /** Both engines read it. */
    void replay() {
        Context context = words.contains("context") ? target.context() : Context.NONE;
        if (words.contains("sequence") && target.model().stream() != null) {
            target.engines().agree(ExamplePayloads.lines(payload), context);
            return;
        }
        Options options = Options.DEFAULT
                .withProfile(words.contains("producer") ? Profile.PRODUCER : Profile.CONSUMER)
                .withStrict(words.contains("strict"));
        target.engines().agree(payload, context, options);
    }

    /** A contract, its engines, and a value for everything that its rules may want to know. */
    private record Target(ContractModel model, EnginePair<?> engines, Context context) {
        static Target of(ContractModel model) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (Example example : model.examples()) {
                example.context()
                        .names()
                        .forEach(name ->
                                values.putIfAbsent(name, example.context().get(name)));
            }
            return new Target(model, EnginePair.of(model), Context.of(values));
        }
    }
}
