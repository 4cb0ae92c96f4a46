package dev.contracts.runtime;

import dev.contracts.Context;
import dev.contracts.json.JsonReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A second look at a payload in which something is wrong, for what a message quotes. */
final class Sight {
    private static final int NEIGHBOURS = 100;

    private final byte[] payload;
    private final String contract;
    private final Context context;
    private final int[] strangers;
    private int neighboursOf = -1;
    private List<String> neighbours = List.of();

    Sight(Findings findings, int[] strangers) {
        this.payload = findings.payload();
        this.contract = findings.contract();
        this.context = findings.context();
        this.strangers = strangers;
    }

    String contract() {
        return contract;
    }

    Context context() {
        return context;
    }

    /** A reader that stands at the value of an offset. */
    JsonReader at(int offset) {
        JsonReader in = new JsonReader(payload);
        in.reset(offset);
        return in;
    }

    /** The value of an offset as it stands in the payload, shortened. */
    String quote(int offset) {
        return Quote.source(payload, offset, at(offset).end());
    }

    @Nullable
    Object tree(int offset) {
        return at(offset).readTree();
    }

    /** The names of the undeclared properties of the object at an offset. */
    List<String> neighbours(int objectOffset) {
        if (neighboursOf != objectOffset) {
            neighboursOf = objectOffset;
            neighbours = strangers.length == 0 ? List.of() : readNeighbours(objectOffset);
        }
        return neighbours;
    }

    private List<String> readNeighbours(int objectOffset) {
        List<String> names = new ArrayList<>();
        JsonReader in = at(objectOffset);
        in.beginObject();
        while (names.size() < NEIGHBOURS && in.nextMember()) {
            if (Arrays.binarySearch(strangers, in.offset()) >= 0) {
                names.add(in.name());
            }
            in.skip();
        }
        return names;
    }
}
