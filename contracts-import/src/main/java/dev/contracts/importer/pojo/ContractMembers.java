package dev.contracts.importer.pojo;

import dev.contracts.generator.naming.JavaNames;
import dev.contracts.generator.naming.JavaTypes;
import dev.contracts.model.ContractModel;
import dev.contracts.model.type.ListType;
import dev.contracts.model.type.MapType;
import dev.contracts.model.type.Property;
import dev.contracts.model.type.RecordType;
import dev.contracts.model.type.Type;
import dev.contracts.model.type.UnionType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The properties of the records of a contract. */
final class ContractMembers {
    private final JavaTypes types;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Set<Type> above = new HashSet<>();

    private ContractMembers(JavaTypes types) {
        this.types = types;
    }

    /** Returns the properties by their place in a payload, {@code /lines/*}{@code /price}. */
    static Map<String, Member> of(ContractModel contract) {
        ContractMembers found = new ContractMembers(new JavaTypes(new JavaNames(List.of(contract), "contract")));
        found.collect(contract.type(), "");
        return found.members;
    }

    private void collect(Type type, String path) {
        if (type instanceof ListType list) {
            collect(list.element().type(), path + "/*");
        } else if (type instanceof MapType map) {
            collect(map.value().type(), path + "/*");
        } else if (type instanceof UnionType union) {
            union.variants().values().forEach(variant -> collect(variant, path));
        } else if (type instanceof RecordType record && above.add(record)) {
            for (Property field : record.fields()) {
                String below = path + "/" + field.name();
                members.put(
                        below,
                        new Member(
                                record.name(),
                                field.javaName(),
                                Member.plain(types.of(field).toString())));
                collect(field.type(), below);
            }
            above.remove(record);
        }
    }
}
