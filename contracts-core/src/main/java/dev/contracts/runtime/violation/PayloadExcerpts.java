package dev.contracts.runtime.violation;

import dev.contracts.Context;
import dev.contracts.runtime.function.RuleSteps;
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

/** The parts of an invalid payload that messages quote. */
final class PayloadExcerpts {
    private static final int MOST_NAMES = 100;

    private final byte[] payload;
    private final JsonLocator locator;
    private final String contract;
    private final Context context;
    private final int[] unknownProperties;
    private final RuleSteps steps;
    private final Map<Integer, Optional<Object>> views = new HashMap<>();
    private int namesOf = -1;
    private List<String> names = List.of();
    private List<String> unknownNames = List.of();

    PayloadExcerpts(ViolationCollector collector, int[] unknownProperties) {
        this.payload = collector.payload();
        this.locator = collector.locator();
        this.contract = collector.contract();
        this.context = collector.context();
        this.unknownProperties = unknownProperties;
        this.steps = new RuleSteps(collector.options().limits().ruleSteps());
    }

    String contract() {
        return contract;
    }

    Context context() {
        return context;
    }

    /** Returns the steps that explanations may take. */
    RuleSteps steps() {
        return steps;
    }

    /** Returns the pointer of the value at an offset. */
    String pointer(int offset) {
        return locator.pointer(offset);
    }

    /** Returns a cursor at the value of an offset. */
    JsonCursor at(int offset) {
        JsonCursor in = new JsonCursor(payload);
        in.reset(offset);
        return in;
    }

    /** Returns the scalar at an offset as the payload writes it, shortened; of another value its type. */
    String quote(int offset) {
        JsonCursor in = at(offset);
        return isScalar(offset)
                ? Quote.source(payload, offset, in.end())
                : in.type().words();
    }

    /** Returns whether neither an object nor an array is at an offset. */
    boolean isScalar(int offset) {
        return payload[offset] != '{' && payload[offset] != '[';
    }

    /** Returns the value at an offset as rules see it, read as far as it is needed, and only once. */
    @Nullable
    Object view(int offset) {
        return views.computeIfAbsent(offset, there -> Optional.ofNullable(locator.view(there)))
                .orElse(null);
    }

    /** Returns the names of the properties of the object at an offset. */
    List<String> names(int objectOffset) {
        readNames(objectOffset);
        return names;
    }

    /** Returns the names of the unknown properties of the object at an offset. */
    List<String> unknownNames(int objectOffset) {
        readNames(objectOffset);
        return unknownNames;
    }

    private void readNames(int objectOffset) {
        if (namesOf == objectOffset) {
            return;
        }
        namesOf = objectOffset;
        names = new ArrayList<>();
        unknownNames = new ArrayList<>();
        JsonCursor in = at(objectOffset);
        in.beginObject();
        while (names.size() < MOST_NAMES && in.nextProperty()) {
            names.add(in.name());
            if (Arrays.binarySearch(unknownProperties, in.offset()) >= 0) {
                unknownNames.add(in.name());
            }
            in.skip();
        }
    }
}
