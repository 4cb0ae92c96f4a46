package dev.contracts.generator.naming;

import com.palantir.javapoet.ClassName;
import dev.contracts.model.ContractModel;
import dev.contracts.model.naming.Identifiers;
import dev.contracts.model.type.EnumType;
import dev.contracts.model.type.NominalType;
import dev.contracts.model.type.RecordType;
import dev.contracts.model.type.UnionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The Java names of everything in a set of contracts, decided once: packages, classes, components, constants. Names of
 * helper classes give way to those of the contract's own types.
 */
public final class JavaNames {
    private final String basePackage;
    private final IdentityHashMap<NominalType, ClassName> classes = new IdentityHashMap<>();
    private final Map<String, Set<String>> taken = new HashMap<>();
    private final Map<String, Map<String, ClassName>> helpers = new HashMap<>();

    public JavaNames(Collection<ContractModel> contracts, String basePackage) {
        this.basePackage = basePackage;
        Map<String, List<NominalType>> types = new TreeMap<>();
        Set<NominalType> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (ContractModel contract : contracts) {
            for (NominalType type : typesOf(contract)) {
                if (seen.add(type)) {
                    types.computeIfAbsent(type.home(), home -> new ArrayList<>())
                            .add(type);
                }
            }
        }
        types.forEach((home, nominals) -> {
            nominals.sort(Comparator.comparing(NominalType::name));
            for (NominalType type : nominals) {
                classes.put(type, free(home, type.name()));
            }
        });
    }

    /** Returns every type of a contract that becomes a class, the enums of tags included. */
    public static List<NominalType> typesOf(ContractModel contract) {
        List<NominalType> types = new ArrayList<>(contract.types());
        for (NominalType type : contract.types()) {
            if (type instanceof UnionType union && !types.contains(union.tagType())) {
                types.add(union.tagType());
            }
        }
        return types;
    }

    /** Returns the package that all packages of contracts lie below. */
    public String basePackage() {
        return basePackage;
    }

    String packageOf(String home) {
        return basePackage + "." + Identifiers.packageOf(home);
    }

    /** The class of a record, an enum or a union. */
    public ClassName of(NominalType type) {
        ClassName name = classes.get(type);
        if (name == null) {
            throw new IllegalStateException("not reachable from a contract: " + type);
        }
        return name;
    }

    /** A class of our own in a contract's package: the wanted name, unless the contract has a type of that name. */
    public ClassName helper(String home, String wanted) {
        return helpers.computeIfAbsent(home, any -> new HashMap<>())
                .computeIfAbsent(wanted, any -> free(home, Identifiers.type(wanted)));
    }

    /** The class that decodes values of a type, within the package of the contract that uses the type. */
    public ClassName decoder(ContractModel contract, NominalType type) {
        return helper(contract, type, "Decoder");
    }

    /** The class that encodes values of a type, within the package of the contract that uses the type. */
    public ClassName encoder(ContractModel contract, NominalType type) {
        return helper(contract, type, "Encoder");
    }

    private ClassName helper(ContractModel contract, NominalType type, String suffix) {
        String own = of(type).simpleName();
        String wanted = own + suffix;
        String key = type.home().equals(contract.name()) ? wanted : type.home() + "/" + wanted;
        return helpers.computeIfAbsent(contract.name(), any -> new HashMap<>())
                .computeIfAbsent(key, any -> free(contract.name(), wanted));
    }

    /** File systems may not tell {@code Ab} from {@code AB}. */
    private ClassName free(String home, String wanted) {
        Set<String> used = taken.computeIfAbsent(home, any -> new TreeSet<>());
        String candidate = wanted;
        for (int number = 2; !used.add(candidate.toLowerCase(Locale.ROOT)); number++) {
            candidate = wanted + "_" + number;
        }
        return ClassName.get(packageOf(home), candidate);
    }

    /** The accessor and component of a record's field. */
    public String component(RecordType type, String field) {
        return type.field(field)
                .orElseThrow(() -> new IllegalArgumentException("no such property: " + field))
                .javaName();
    }

    /** The accessor of a field that all variants of a union share. */
    public String accessor(UnionType union, String field) {
        return component(union.variants().values().iterator().next(), field);
    }

    /** The class that has the constant {@code CONTRACT}. */
    public ClassName holder(ContractModel contract) {
        return contract.type() instanceof NominalType nominal
                        && !(nominal instanceof EnumType)
                        && nominal.home().equals(contract.name())
                ? of(nominal)
                : helper(contract.name(), contract.name());
    }
}
