package dev.contracts.importer.proof;

import com.networknt.schema.Error;
import dev.contracts.Context;
import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.importer.ImportedContract;
import dev.contracts.importer.bundle.References;
import dev.contracts.model.ContractModel;
import dev.contracts.runtime.json.JsonError;
import dev.contracts.runtime.text.CountText;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.violation.ViolationCollector;
import dev.contracts.sampler.NoSampleException;
import dev.contracts.sampler.Sampler;
import dev.contracts.sampler.mutation.PayloadMutator;
import dev.contracts.validator.ContractValidator;
import dev.contracts.validator.structure.InstanceReader;
import dev.contracts.validator.structure.StructureCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Sends payloads past the original schema and past the contract, and notes where the two differ: those that came with the
 * source, its examples, and samples of both sides.
 */
public final class ImportProof {
    private static final int MAX_SHOWN = 2_000;
    private static final int MUTATIONS_PER_SAMPLE = 10;
    private static final long SEED = 1;

    private final ContractValidator contract;
    private final StructureCheck structure;
    private final OriginalSchema original;
    private final Explanations explanations;
    private final List<Difference> differences = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final long end;
    private int shipped;
    private int example;
    private int valid;
    private int invalid;
    private int undecided;
    private String whyUndecided = "";

    private ImportProof(ImportedContract imported, ContractModel model, OriginalSchema original, long end) {
        this.contract = new ContractValidator(model);
        this.structure = new StructureCheck(model.schema());
        this.original = original;
        this.explanations = new Explanations(imported);
        this.end = end;
    }

    /**
     * Proves an import.
     *
     * @param samples how many of each side
     * @param seconds the time after which no more samples are made
     */
    public static Proof of(
            ImportedContract imported,
            ContractModel model,
            References references,
            ShippedPayloads payloads,
            int samples,
            int seconds)
            throws IOException {
        OriginalSchema original;
        try {
            original = OriginalSchema.of(references, imported.source());
        } catch (RuntimeException | StackOverflowError e) {
            return new Proof(
                    0,
                    0,
                    0,
                    List.of(),
                    List.of("nothing was compared: the validator of the proof does not take the original: "
                            + words(e)));
        }
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        ImportProof proof = new ImportProof(imported, model, original, end);
        proof.shipped(payloads);
        proof.examples(imported.source().json().path("examples"));
        proof.examples(imported.entry().examples());
        proof.samples(model, samples);
        return proof.result(samples);
    }

    private static String words(Throwable e) {
        return Quote.text(
                e instanceof StackOverflowError ? "it refers to itself without end" : String.valueOf(e.getMessage()));
    }

    private Proof result(int samples) {
        if (undecided > 0) {
            notes.add("the validator of the proof could not decide " + CountText.of(undecided, "payload")
                    + ", the first since " + whyUndecided);
        }
        if (valid < samples || invalid < samples) {
            notes.add("fewer samples than asked for: " + valid + " valid, " + invalid + " invalid"
                    + (System.nanoTime() > end ? ", since the time was over" : ""));
        }
        return new Proof(shipped, valid, invalid, differences, notes);
    }

    private void shipped(ShippedPayloads payloads) throws IOException {
        for (boolean expected : new boolean[] {true, false}) {
            for (Path file : ShippedPayloads.files(expected ? payloads.valid() : payloads.invalid())) {
                shipped++;
                Boolean taken = compare(String.valueOf(file.getFileName()), Files.readAllBytes(file));
                if (taken != null && taken != expected) {
                    notes.add(file.getFileName() + " is shipped as " + (expected ? "valid" : "invalid")
                            + ", and the contract says the opposite");
                }
            }
        }
    }

    private void examples(Iterable<JsonNode> examples) {
        for (JsonNode each : examples) {
            shipped++;
            compare("example " + ++example, each.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void samples(ContractModel model, int samples) {
        PayloadMutator mutator = new PayloadMutator(SEED);
        try {
            Sampler.of(model, Context.NONE, SEED).make(samples, payload -> {
                if (System.nanoTime() > end) {
                    throw new TimeIsOverException();
                }
                valid++;
                sample(payload);
                for (int i = 0; i < MUTATIONS_PER_SAMPLE && invalid < samples; i++) {
                    byte[] mutated = mutator.mutate(payload);
                    Boolean taken = JsonError.find(mutated, Limits.DEFAULT) == null ? sample(mutated) : null;
                    invalid += Boolean.FALSE.equals(taken) ? 1 : 0;
                }
            });
        } catch (NoSampleException e) {
            notes.add("no more samples: " + e.getMessage());
        } catch (TimeIsOverException e) {
            // told with the number of samples
        }
    }

    /** Ends the sampling. */
    private static final class TimeIsOverException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private @Nullable Boolean sample(byte[] payload) {
        String text = new String(payload, StandardCharsets.UTF_8);
        return compare(text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "…" : text, payload);
    }

    /** Returns whether the contract takes a payload; null when it is no JSON, or the original cannot tell. */
    private @Nullable Boolean compare(String name, byte[] payload) {
        if (JsonError.find(payload, Limits.DEFAULT) != null) {
            notes.add(name + " is no JSON");
            return null;
        }
        JsonNode json = InstanceReader.read(payload).root().json();
        List<Error> errors;
        try {
            errors = original.check(json);
        } catch (RuntimeException | StackOverflowError e) {
            undecided++;
            whyUndecided = whyUndecided.isEmpty() ? words(e) : whyUndecided;
            return null;
        }
        Verdict<JsonNode> verdict = contract.check(payload);
        if (verdict.isValid() != errors.isEmpty()) {
            boolean explained = errors.isEmpty()
                    ? explanations.ofContract(verdict.violations(), json, isOnlyInRecord(payload))
                    : explanations.ofOriginal(errors);
            differences.add(new Difference(name, errors.isEmpty(), reason(verdict.violations(), errors), explained));
        }
        return verdict.isValid();
    }

    /** Tells whether the contract takes the structure of a payload as it is written. */
    private boolean isOnlyInRecord(byte[] payload) {
        ViolationCollector violations =
                new ViolationCollector(payload, contract.contract().name(), Options.DEFAULT);
        return structure.check(InstanceReader.read(payload), violations) == null && violations.structural() == 0;
    }

    private static String reason(List<Violation> violations, List<Error> errors) {
        if (errors.isEmpty()) {
            Violation first = violations.get(0);
            return "the contract: " + first.pointer() + " " + first.rule() + ": " + first.message();
        }
        Error first = errors.get(0);
        return "the original: " + first.getInstanceLocation() + " " + first.getKeyword() + ": " + first.getMessage();
    }
}
