package dev.contracts.validator.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.types.CelKind;
import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.RuleFunction;
import dev.contracts.runtime.function.Traversal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The operands in CEL's tree that cost steps: those that {@link dev.contracts.model.expression.RepeatedOperands} finds in the
 * expression as it is written. A macro is a comprehension here, and so is {@code cel.bind}, over nothing.
 */
final class CountedOperands {
    private final CelAbstractSyntaxTree tree;
    private final Set<Long> ids = new HashSet<>();
    private final Set<String> bound = new HashSet<>();
    private @Nullable Loop loop;

    /**
     * The innermost loop around an expression.
     *
     * @param variable the name of its variable
     * @param fresh whether no part of an element is met a second time
     */
    private record Loop(String variable, boolean fresh) {}

    private CountedOperands(CelAbstractSyntaxTree tree, @Nullable Loop loop) {
        this.tree = tree;
        this.loop = loop;
    }

    /** @param again whether the expression is evaluated for each {@code item} */
    static Set<Long> of(CelAbstractSyntaxTree tree, boolean again) {
        CountedOperands operands = new CountedOperands(tree, again ? new Loop("item", true) : null);
        operands.visit(tree.getExpr());
        return Set.copyOf(operands.ids);
    }

    private void visit(CelExpr expression) {
        switch (expression.exprKind().getKind()) {
            case SELECT -> visit(expression.select().operand());
            case CALL -> call(expression.call());
            case LIST -> expression.list().elements().forEach(this::visit);
            case COMPREHENSION -> {
                if (isBind(expression)) {
                    bind(expression.comprehension());
                } else {
                    macro(expression.comprehension());
                }
            }
            default -> {
                // neither a constant nor a name has operands
            }
        }
    }

    private void bind(CelExpr.CelComprehension bind) {
        visit(bind.accuInit());
        boolean added = bound.add(bind.accuVar());
        visit(bind.result());
        if (added) {
            bound.remove(bind.accuVar());
        }
    }

    private void macro(CelExpr.CelComprehension macro) {
        CelExpr list = macro.iterRange();
        visit(list);
        if (loop != null && !isPart(list) && !isMadeByMacro(list)) {
            ids.add(list.id());
        }
        Loop before = loop;
        while (isFilter(list)) {
            list = list.comprehension().iterRange();
        }
        loop = new Loop(macro.iterVar(), isPart(list));
        visit(macro.loopStep());
        loop = before;
    }

    private void call(CelExpr.CelCall call) {
        List<CelExpr> operands = operands(call);
        operands.forEach(this::visit);
        RuleFunction function = RuleFunction.ofCel(call.function());
        Traversal traversal = function == null ? Traversal.NONE : function.traversal();
        if (loop == null || traversal == Traversal.NONE) {
            return;
        }
        List<CelExpr> repeated = operands.stream()
                .filter(operand -> isRepeated(operand, traversal))
                .toList();
        if (traversal == Traversal.SHORTEST) {
            repeated = repeated.size() == operands.size() ? repeated.subList(0, 1) : List.of();
        }
        repeated.forEach(operand -> ids.add(operand.id()));
    }

    private static List<CelExpr> operands(CelExpr.CelCall call) {
        List<CelExpr> operands = new ArrayList<>();
        call.target().ifPresent(operands::add);
        operands.addAll(call.args());
        return operands;
    }

    private boolean isRepeated(CelExpr operand, Traversal traversal) {
        CelKind kind = tree.getType(operand.id()).orElseThrow().kind();
        Kind form = operand.exprKind().getKind();
        return (kind == CelKind.STRING || (kind == CelKind.LIST && traversal != Traversal.TEXTS))
                && form != Kind.CONSTANT
                && form != Kind.LIST
                && !isMadeByMacro(operand)
                && !isPart(operand);
    }

    /** Returns whether the value is a part of the element, or outside of every loop of the payload. */
    private boolean isPart(CelExpr expression) {
        Loop around = loop;
        CelExpr from = expression;
        while (from.exprKind().getKind() == Kind.SELECT && !from.select().testOnly()) {
            from = from.select().operand();
        }
        if (from.exprKind().getKind() != Kind.IDENT) {
            return false;
        }
        String name = from.ident().name();
        if (around == null) {
            return !bound.contains(name) && !name.equals("context") && !name.equals("state");
        }
        return around.fresh() && name.equals(around.variable());
    }

    private static boolean isMadeByMacro(CelExpr expression) {
        return expression.exprKind().getKind() == Kind.COMPREHENSION && !isBind(expression);
    }

    private static boolean isBind(CelExpr expression) {
        CelExpr range = expression.comprehension().iterRange();
        return expression.comprehension().iterVar().equals("#unused")
                && range.exprKind().getKind() == Kind.LIST
                && range.list().elements().isEmpty();
    }

    private boolean isFilter(CelExpr expression) {
        CelExpr written = tree.getSource().getMacroCalls().get(expression.id());
        return written != null && written.call().function().equals(MacroKind.FILTER.text());
    }
}
