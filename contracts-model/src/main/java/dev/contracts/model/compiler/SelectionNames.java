package dev.contracts.model.compiler;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSource;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.CelComprehension;
import dev.cel.common.ast.CelExpr.CelList;
import dev.cel.common.ast.CelExpr.CelSelect;
import java.util.Map;

/** Replaces the names of the properties that a syntax tree selects. */
final class SelectionNames {
    private final Map<String, String> names;

    /** @param names the new names by those of the tree */
    SelectionNames(Map<String, String> names) {
        this.names = names;
    }

    CelAbstractSyntaxTree restore(CelAbstractSyntaxTree tree) {
        CelSource.Builder source = tree.getSource().toBuilder();
        tree.getSource().getMacroCalls().forEach((id, call) -> source.addMacroCalls(id, of(call)));
        return CelAbstractSyntaxTree.newParsedAst(of(tree.getExpr()), source.build());
    }

    private CelExpr of(CelExpr expression) {
        return switch (expression.exprKind().getKind()) {
            case SELECT ->
                expression.toBuilder().setSelect(select(expression.select())).build();
            case CALL -> expression.toBuilder().setCall(call(expression.call())).build();
            case LIST -> expression.toBuilder().setList(list(expression.list())).build();
            case COMPREHENSION ->
                expression.toBuilder()
                        .setComprehension(loop(expression.comprehension()))
                        .build();
            default -> expression;
        };
    }

    private CelSelect select(CelSelect select) {
        return select.toBuilder()
                .setOperand(of(select.operand()))
                .setField(names.getOrDefault(select.field(), select.field()))
                .build();
    }

    private CelCall call(CelCall call) {
        CelCall.Builder renamed = call.toBuilder().clearArgs();
        call.target().ifPresent(target -> renamed.setTarget(of(target)));
        call.args().forEach(argument -> renamed.addArgs(of(argument)));
        return renamed.build();
    }

    private CelList list(CelList list) {
        CelList.Builder renamed = CelList.newBuilder();
        list.elements().forEach(element -> renamed.addElements(of(element)));
        return renamed.build();
    }

    private CelComprehension loop(CelComprehension loop) {
        return loop.toBuilder()
                .setIterRange(of(loop.iterRange()))
                .setAccuInit(of(loop.accuInit()))
                .setLoopCondition(of(loop.loopCondition()))
                .setLoopStep(of(loop.loopStep()))
                .setResult(of(loop.result()))
                .build();
    }
}
