package dev.contracts.runtime.violation;

import dev.contracts.Context;
import dev.contracts.runtime.json.JsonCursor;
import dev.contracts.runtime.json.JsonLocator;
import dev.contracts.runtime.text.Quote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A second look at a payload in which something is wrong, for what a message quotes. */
final class PayloadExcerpts {
    private static final int NEIGHBOURS = 100;

    private final byte[] payload;
    private final JsonLocator places;
    private final String contract;
    private final Context context;
    private final int[] strangers;
    private final Map<Integer, Optional<Object>> views = new HashMap<>();
    private int neighboursOf = -1;
    private List<String> neighbours = List.of();

    PayloadExcerpts(ViolationCollector findings, int[] strangers) {
        this.payload = findings.payload();
        this.places = findings.places();
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
    JsonCursor at(int offset) {
        JsonCursor in = new JsonCursor(payload);
        in.reset(offset);
        return in;
    }

    /** The scalar of an offset as it stands in the payload, shortened; of another value its kind. */
    String quote(int offset) {
        JsonCursor in = at(offset);
        return isScalar(offset)
                ? Quote.source(payload, offset, in.end())
                : in.type().words();
    }

    /** Whether neither an object nor an array is at an offset. */
    boolean isScalar(int offset) {
        return payload[offset] != '{' && payload[offset] != '[';
    }

    /** The value of an offset as rules see it, read as far as somebody asks; one for all findings at the same value. */
    @Nullable
    Object view(int offset) {
        return views.computeIfAbsent(offset, there -> Optional.ofNullable(places.view(there)))
                .orElse(null);
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
        JsonCursor in = at(objectOffset);
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
