package dev.contracts.importer;

import dev.contracts.importer.bundle.References;
import dev.contracts.importer.change.Change;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Everything that a request gives. */
public final class Imported implements Importer.Sink {
    /** A contract and where its references led. */
    public record Result(ImportedContract imported, References references) {}

    private final List<Result> results = new ArrayList<>();
    private final List<Change> refusals = new ArrayList<>();
    private final List<Change> leftOut = new ArrayList<>();

    private Imported() {}

    public static Imported by(ImportRequest request) throws IOException {
        Imported imported = new Imported();
        Importer.run(request, imported);
        return imported;
    }

    /** Returns the only one. */
    public Result only() {
        if (results.size() != 1) {
            throw new AssertionError(results.size() + " contracts");
        }
        return results.get(0);
    }

    public List<Result> results() {
        return results;
    }

    public List<Change> leftOut() {
        return leftOut;
    }

    public List<Change> refusals() {
        return refusals;
    }

    @Override
    public void imported(ImportedContract contract, References references) {
        results.add(new Result(contract, references));
    }

    @Override
    public void leftOut(Change reason) {
        leftOut.add(reason);
    }

    @Override
    public void refused(Change reason) {
        refusals.add(reason);
    }
}
