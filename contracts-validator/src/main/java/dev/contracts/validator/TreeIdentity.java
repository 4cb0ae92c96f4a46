package dev.contracts.validator;

import dev.cel.common.ast.CelExpr;
import dev.contracts.Context;
import dev.contracts.Rule;
import dev.contracts.model.ContractModel;
import dev.contracts.model.IdentityRule;
import dev.contracts.runtime.Identity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A rule with {@code each} and {@code by}, run by CEL; an item is the value that CEL sees. */
final class TreeIdentity implements Identity<JsonNode, Object> {
    private final ContractModel contract;
    private final Rule rule;
    private final Program each;
    private final Program by;
    private final Program holds;
    private final String pointer;

    TreeIdentity(ContractModel contract, IdentityRule model) {
        this.contract = contract;
        rule = model.rule().toRule();
        each = new Program(model.each());
        by = new Program(model.by());
        holds = new Program(model.rule().expression());
        pointer = pointer(model.each().ast().getExpr());
    }

    /** Of an expression such as {@code self.trades}. */
    private static String pointer(CelExpr expression) {
        return expression.getKind() == CelExpr.ExprKind.Kind.SELECT
                ? pointer(expression.select().operand()) + "/"
                        + expression.select().field().replace("~", "~0").replace("/", "~1")
                : "";
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public String pointer() {
        return pointer;
    }

    @Override
    public List<Object> items(JsonNode payload) {
        Object items = each.evaluate(Variables.none().with("self", CelValues.of(payload, contract.use())));
        return items instanceof List<?> list ? List.copyOf(list) : List.of();
    }

    @Override
    public Object id(Object item) {
        return by.evaluate(Variables.none().with("item", item));
    }

    @Override
    public boolean holds(JsonNode self, Object item, Object seen, Context context) {
        return holds.holds(Variables.of(contract.context(), context)
                .with("self", CelValues.of(self, contract.use()))
                .with("item", item)
                .with("seen", seen));
    }

    @Override
    public @Nullable Object tree(Object item) {
        return PlainTrees.of(item);
    }
}
