package dev.contracts.model.type;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.UnionShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The variants of unions, and what they share. */
final class UnionVariants {
    private UnionVariants() {}

    /** Ties the variants to their union. */
    static void variants(UnionType union, UnionShape shape, Function<Schema, TypeUse> types, Diagnostics diagnostics) {
        Map<String, RecordType> variants = new LinkedHashMap<>();
        shape.variants().forEach((tag, branch) -> {
            if (types.apply(branch).type() instanceof RecordType record) {
                record.variantOf(new RecordType.UnionTag(union, shape.tag(), tag));
                variants.put(tag, record);
            } else {
                diagnostics.error(
                        "contract.union",
                        branch.location(),
                        "a variant is an object with properties, and this one is not",
                        "add \"type\": \"object\" and \"properties\"");
            }
        });
        union.complete(variants, List.of());
    }

    /** Finds what all variants share, once their fields are known. */
    static void complete(UnionType union) {
        List<Property> shared = new ArrayList<>();
        List<RecordType> variants = List.copyOf(union.variants().values());
        if (!variants.isEmpty()) {
            for (Property field : variants.get(0).fields()) {
                boolean everywhere = variants.stream()
                        .allMatch(variant -> variant.field(field.name())
                                .filter(other ->
                                        other.use().equals(field.use()) && other.required() == field.required())
                                .isPresent());
                if (everywhere) {
                    shared.add(field.name().equals(union.tag()) ? 0 : shared.size(), field);
                }
            }
        }
        union.complete(union.variants(), shared);
    }
}
