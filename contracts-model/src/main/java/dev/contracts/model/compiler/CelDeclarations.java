package dev.contracts.model.compiler;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.TypeParamType;
import dev.contracts.runtime.function.OperandKind;
import dev.contracts.runtime.function.Overload;
import dev.contracts.runtime.function.RuleFunction;
import java.util.ArrayList;
import java.util.List;

/** Tells CEL's checker of the functions that the dialect has beside CEL's own. */
final class CelDeclarations {
    private static final TypeParamType T = TypeParamType.create("T");

    private CelDeclarations() {}

    static List<CelFunctionDecl> all() {
        List<CelFunctionDecl> declarations = new ArrayList<>();
        for (RuleFunction function : RuleFunction.values()) {
            List<CelOverloadDecl> overloads = function.overloads().stream()
                    .filter(overload -> overload.origin() == Overload.Origin.DIALECT)
                    .map(CelDeclarations::overload)
                    .toList();
            if (!overloads.isEmpty()) {
                declarations.add(CelFunctionDecl.newFunctionDeclaration(
                        function.notation().celName(), overloads));
            }
        }
        return declarations;
    }

    private static CelOverloadDecl overload(Overload overload) {
        CelType result = type(overload.result());
        List<CelType> operands =
                overload.operands().stream().map(CelDeclarations::type).toList();
        return overload.member()
                ? CelOverloadDecl.newMemberOverload(overload.id(), result, operands)
                : CelOverloadDecl.newGlobalOverload(overload.id(), result, operands);
    }

    /** CEL's checker tells apart less than ours, which has seen the expression before. */
    private static CelType type(OperandKind kind) {
        return switch (kind) {
            case ANY -> SimpleType.DYN;
            case BOOL -> SimpleType.BOOL;
            case INT -> SimpleType.INT;
            case DOUBLE -> SimpleType.DOUBLE;
            case STRING, ORDER, UNIT, PATTERN -> SimpleType.STRING;
            case TIMESTAMP -> SimpleType.TIMESTAMP;
            case DURATION -> SimpleType.DURATION;
            case LIST_OF_INTS -> ListType.create(SimpleType.INT);
            case LIST_OF_DOUBLES -> ListType.create(SimpleType.DOUBLE);
            case LIST, LIST_OF_ORDERED, LIST_OF_SCALARS, SAME_LIST -> ListType.create(T);
            case MAP -> MapType.create(SimpleType.STRING, T);
            case ELEMENT -> T;
        };
    }
}
