package dev.contracts.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An option with a few values, written in lower case; whoever writes them otherwise is understood. */
final class EnumConverter<E extends Enum<E>> implements ITypeConverter<E> {
    private final List<E> values;

    EnumConverter(Class<E> type) {
        this.values = Arrays.asList(type.getEnumConstants());
    }

    @Override
    public E convert(String text) {
        return values.stream()
                .filter(value -> value.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected "
                        + String.join(
                                " or ", values.stream().map(EnumConverter::word).toList()) + ", not " + text));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
