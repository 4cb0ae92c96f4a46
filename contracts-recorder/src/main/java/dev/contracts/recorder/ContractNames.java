package dev.contracts.recorder;

import dev.contracts.Contract;
import dev.contracts.recorder.storage.QuotedText;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The contract that a type's values belong to: by its generated constant {@code CONTRACT}, or because it was named. */
final class ContractNames {
    static final ContractNames GENERATED = new ContractNames(Map.of());

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private static final ClassValue<ConstantOf> CONSTANTS = new ClassValue<>() {
        @Override
        protected ConstantOf computeValue(Class<?> type) {
            return new ConstantOf(constant(type));
        }
    };

    private final Map<Class<?>, String> named;

    private ContractNames(Map<Class<?>, String> named) {
        this.named = Map.copyOf(named);
    }

    /** A {@link ClassValue} keeps no null. */
    private record ConstantOf(@Nullable Contract<?> contract) {}

    /** These, and the values of a type and of its subtypes. */
    ContractNames with(Class<?> type, String contract) {
        Map<Class<?>, String> more = new HashMap<>(named);
        more.put(type, checked(contract));
        return new ContractNames(more);
    }

    /** The contract of a type's values; null when it has none. The nearest named supertype decides, a class before an interface. */
    @Nullable
    String of(Class<?> type) {
        for (Class<?> at = type; at != null && !named.isEmpty(); at = at.getSuperclass()) {
            String name = namedAs(at);
            if (name != null) {
                return name;
            }
        }
        Contract<?> contract = generated(type);
        return contract == null ? null : contract.name();
    }

    private @Nullable String namedAs(Class<?> type) {
        String name = named.get(type);
        for (Class<?> above : type.getInterfaces()) {
            name = name == null ? namedAs(above) : name;
        }
        return name;
    }

    /** @throws IllegalArgumentException when values of the type belong to no contract */
    String require(Class<?> type) {
        String name = of(type);
        if (name == null) {
            throw new IllegalArgumentException(type.getName()
                    + " belongs to no contract: it has no constant CONTRACT and none was named with mapping(...)");
        }
        return name;
    }

    /** The generated contract of a type; null when it has none. */
    static @Nullable Contract<?> generated(Class<?> type) {
        return CONSTANTS.get(type).contract();
    }

    /** @throws IllegalArgumentException when no contract can have the name */
    static String checked(String contract) {
        if (!NAME.matcher(contract).matches()) {
            throw new IllegalArgumentException(QuotedText.of(contract)
                    + " is no contract's name: words of lower-case letters and digits, joined by \"-\"");
        }
        return contract;
    }

    private static @Nullable Contract<?> constant(Class<?> type) {
        Field field;
        try {
            field = type.getField("CONTRACT");
        } catch (NoSuchFieldException | NoClassDefFoundError none) {
            // the latter: a class with a field whose type is not on the class path, which generated ones have not
            return null;
        }
        if (!Modifier.isStatic(field.getModifiers()) || !Contract.class.isAssignableFrom(field.getType())) {
            return null;
        }
        try {
            return (Contract<?>) field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalArgumentException(type.getName() + " is not public: its CONTRACT cannot be read", hidden);
        }
    }
}
