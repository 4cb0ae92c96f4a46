package dev.contracts.runtime.stream;

import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.reads.ReadExpression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The expressions of an {@code x-stream} section with what they read: for payloads a part of which broke its structure, so that
 * they are no records. It is put together by the methods that return it, and does not change later.
 */
public final class StreamParts {
    /** By which the expressions name the state before the payload. */
    public static final String STATE = "state";

    private final Map<String, ReadExpression> next = new LinkedHashMap<>(0);
    private final List<PartRule> rules = new ArrayList<>(0);
    private final List<PartIdentity> identities = new ArrayList<>(0);
    private @Nullable ReadExpression key;
    private @Nullable ReadExpression time;
    private @Nullable ReadExpression until;

    private StreamParts() {}

    /** A rule on a payload, the one before it and the state. */
    record PartRule(ExplainedRule rule, ReadExpression holds) {}

    /**
     * A rule on items.
     *
     * @param isPath whether the items are those of one list of the payload, which may be read each by itself
     */
    record PartIdentity(ReadExpression each, boolean isPath, ReadExpression by, ReadExpression holds) {}

    /** Returns the parts of a section without expressions. */
    public static StreamParts create() {
        return new StreamParts();
    }

    public StreamParts key(ReadExpression expression) {
        key = expression;
        return this;
    }

    public StreamParts time(ReadExpression expression) {
        time = expression;
        return this;
    }

    /** Sets when a key ends. */
    public StreamParts until(ReadExpression expression) {
        until = expression;
        return this;
    }

    /** Adds a variable of the state: its value after a payload. */
    public StreamParts next(String variable, ReadExpression expression) {
        next.put(variable, expression);
        return this;
    }

    /** Adds a rule that is neither an identity's nor the deadline's. */
    public StreamParts rule(ExplainedRule rule, ReadExpression holds) {
        rules.add(new PartRule(rule, holds));
        return this;
    }

    /** Adds a rule of identity, in the order of {@link StreamProgram#identities}: its items are those of a list. */
    public StreamParts identity(ReadExpression each, ReadExpression by, ReadExpression holds) {
        identities.add(new PartIdentity(each, true, by, holds));
        return this;
    }

    /** Adds a rule of identity whose items are computed; {@code each} reads what the others do of the items, too. */
    public StreamParts computedIdentity(ReadExpression each, ReadExpression by, ReadExpression holds) {
        identities.add(new PartIdentity(each, false, by, holds));
        return this;
    }

    @Nullable
    ReadExpression key() {
        return key;
    }

    @Nullable
    ReadExpression time() {
        return time;
    }

    @Nullable
    ReadExpression until() {
        return until;
    }

    Map<String, ReadExpression> next() {
        return Collections.unmodifiableMap(next);
    }

    List<PartRule> rules() {
        return Collections.unmodifiableList(rules);
    }

    List<PartIdentity> identities() {
        return Collections.unmodifiableList(identities);
    }
}
