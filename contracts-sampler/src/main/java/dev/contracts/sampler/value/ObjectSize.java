package dev.contracts.sampler.value;

import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.runtime.text.CountText;

/** The numbers of properties that an object may have. */
record ObjectSize(long least, long most) {
    private static final long LARGEST = 10_000;

    static ObjectSize of(SchemaCursor cursor) {
        long least = 0;
        long most = Long.MAX_VALUE;
        for (Schema node : cursor.nodes()) {
            least = Math.max(least, node.value(Keywords.MIN_PROPERTIES, 0L));
            most = Math.min(most, node.value(Keywords.MAX_PROPERTIES, Long.MAX_VALUE));
        }
        if (least > Math.min(most, LARGEST)) {
            throw new UnsatisfiableSchemaException(
                    "an object of " + CountText.of(least, "property") + " is larger than any that is made");
        }
        return new ObjectSize(least, most);
    }
}
