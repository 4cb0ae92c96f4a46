package dev.contracts.runtime.explain;

import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.RuleFunction;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The kinds of {@link Expression}. */
final class ExpressionNodes {
    private ExpressionNodes() {}

    record Name(String name) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.name(name);
        }
    }

    record Literal(@Nullable Object value) implements Expression {
        Literal {
            if (value != null
                    && !(value instanceof Boolean)
                    && !(value instanceof Long)
                    && !(value instanceof Double)
                    && !(value instanceof String)) {
                throw new IllegalArgumentException("a literal is null, a Boolean, a Long, a Double or a String, not a "
                        + value.getClass().getName());
            }
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.literal(value);
        }
    }

    record Field(Expression object, String name) implements Expression {
        Field {
            Objects.requireNonNull(object, "object");
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.field(object, name);
        }
    }

    record Has(Expression object, String name) implements Expression {
        Has {
            Objects.requireNonNull(object, "object");
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.has(object, name);
        }
    }

    record Call(RuleFunction function, List<Expression> arguments) implements Expression {
        Call {
            if (!function.takes(arguments.size())) {
                throw new IllegalArgumentException(function + " does not take " + arguments.size() + " operands");
            }
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.call(function, arguments);
        }
    }

    record Choose(Expression condition, Expression yes, Expression no) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.choose(condition, yes, no);
        }
    }

    record Macro(MacroKind kind, String variable, Expression list, Expression body) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.macro(kind, variable, list, body);
        }
    }

    record Bind(String variable, Expression value, Expression body) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.bind(variable, value, body);
        }
    }

    record ListOf(List<Expression> elements) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.list(elements);
        }
    }
}
