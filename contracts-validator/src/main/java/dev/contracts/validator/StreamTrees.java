package dev.contracts.validator;

import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.model.reads.StreamReads;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.model.stream.IdentityRule;
import dev.contracts.model.stream.StateVariable;
import dev.contracts.model.stream.StreamModel;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.reads.ReadExpression;
import dev.contracts.runtime.stream.StreamParts;
import java.util.Set;
import java.util.function.Function;

/** The {@code x-stream} section of a contract for payloads with structural violations, as values of the runtime. */
final class StreamTrees {
    private StreamTrees() {}

    /** @param rules the rules as they are reported */
    static StreamParts of(StreamModel stream, Function<RuleModel, ExplainedRule> rules) {
        StreamParts parts = StreamParts.create();
        if (stream.key() != null) {
            parts.key(read(stream.key()));
        }
        if (stream.time() != null) {
            parts.time(read(stream.time()));
        }
        if (stream.deadline() != null && stream.deadline().until() != null) {
            parts.until(read(stream.deadline().until()));
        }
        for (StateVariable variable : stream.state()) {
            parts.next(variable.name(), read(variable.next()));
        }
        stream.rules().forEach(rule -> parts.rule(rules.apply(rule), read(rule.expression())));
        stream.identities().forEach(identity -> identity(identity, parts));
        return parts;
    }

    private static void identity(IdentityRule identity, StreamParts parts) {
        ReadExpression by = read(identity.by());
        ReadExpression holds = read(identity.rule().expression());
        if (StreamReads.isPath(identity)) {
            parts.identity(read(identity.each()), by, holds);
        } else {
            ReadExpression each = ReadExpression.of(identity.each().explanation());
            parts.computedIdentity(reads(each, "self", StreamReads.withItems(identity)), by, holds);
        }
    }

    private static ReadExpression read(CheckedExpression expression) {
        ReadExpression read = ReadExpression.of(expression.explanation());
        StreamReads.of(expression).forEach((variable, paths) -> reads(read, variable, paths));
        return read;
    }

    private static ReadExpression reads(ReadExpression read, String variable, Set<String> paths) {
        return read.reads(variable, paths.toArray(String[]::new));
    }
}
