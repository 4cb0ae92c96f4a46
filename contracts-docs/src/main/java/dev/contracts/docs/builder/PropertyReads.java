package dev.contracts.docs.builder;

import dev.contracts.model.ContractModel;
import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.model.stream.DeadlineModel;
import dev.contracts.model.stream.IdentityRule;
import dev.contracts.model.stream.StreamModel;
import dev.contracts.runtime.explain.Expression;
import dev.contracts.runtime.explain.ExpressionVisitor;
import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.RuleFunction;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects the names of the properties that a rule reads, of any object. */
final class PropertyReads implements ExpressionVisitor<Boolean> {
    private final Set<String> names = new TreeSet<>();

    private PropertyReads() {}

    static Set<String> of(Expression expression) {
        PropertyReads read = new PropertyReads();
        expression.accept(read);
        return read.names;
    }

    /** Returns the properties that a rule on a sequence reads, with those of the key that splits the sequence. */
    static Set<String> ofSequence(ContractModel contract, String id) {
        PropertyReads read = new PropertyReads();
        StreamModel stream = contract.stream();
        if (stream == null) {
            return read.names;
        }
        read.add(stream.key());
        stream.rules().stream().filter(rule -> rule.id().equals(id)).forEach(rule -> {
            rule.explanation().accept(read);
            stream.state().stream()
                    .filter(state -> read.names.contains(state.name()))
                    .forEach(state -> read.add(state.next()));
        });
        for (IdentityRule identity : stream.identities()) {
            if (identity.rule().id().equals(id)) {
                identity.rule().explanation().accept(read);
                read.add(identity.each());
                read.add(identity.by());
            }
        }
        DeadlineModel deadline = stream.deadline();
        if (deadline != null && deadline.id().equals(id)) {
            read.add(stream.time());
            read.add(deadline.until());
        }
        return read.names;
    }

    private void add(@Nullable CheckedExpression expression) {
        if (expression != null) {
            expression.explanation().accept(this);
        }
    }

    @Override
    public Boolean name(String name) {
        return true;
    }

    @Override
    public Boolean literal(@Nullable Object value) {
        return true;
    }

    @Override
    public Boolean field(Expression object, String name) {
        names.add(name);
        return object.accept(this);
    }

    @Override
    public Boolean has(Expression object, String name) {
        names.add(name);
        return object.accept(this);
    }

    @Override
    public Boolean call(RuleFunction function, List<Expression> arguments) {
        arguments.forEach(argument -> argument.accept(this));
        return true;
    }

    @Override
    public Boolean choose(Expression condition, Expression yes, Expression no) {
        condition.accept(this);
        yes.accept(this);
        return no.accept(this);
    }

    @Override
    public Boolean macro(MacroKind kind, String variable, Expression list, Expression body) {
        list.accept(this);
        return body.accept(this);
    }

    @Override
    public Boolean bind(String variable, Expression value, Expression body) {
        value.accept(this);
        return body.accept(this);
    }

    @Override
    public Boolean list(List<Expression> items) {
        items.forEach(item -> item.accept(this));
        return true;
    }
}
