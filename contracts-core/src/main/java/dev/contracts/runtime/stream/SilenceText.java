package dev.contracts.runtime.stream;

import dev.contracts.Rule;
import dev.contracts.runtime.explain.Explanation;
import dev.contracts.runtime.text.Quote;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The message about a key that was silent for too long. */
final class SilenceText {
    private SilenceText() {}

    /**
     * @param key empty when the contract has none
     * @param last event time of the key's last payload
     * @param due when the next one should have come
     */
    static Explanation of(Rule rule, String key, @Nullable Instant last, @Nullable Instant due) {
        StringBuilder message = new StringBuilder(rule.message());
        if (!key.isEmpty() || last != null) {
            message.append(": the last one");
            message.append(key.isEmpty() ? "" : " of " + Quote.text(key));
            message.append(last == null ? "" : " came at " + last);
        }
        return new Explanation(message.toString(), due == null ? null : "another one until " + due, null);
    }
}
