package dev.contracts.model.draft;

import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.text.Quote;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Guesses whether the names of an object's properties are data, such as symbols, accounts or horizons: then the object is a
 * map. Its values have one shape, and its names look like data, or are many, or are others in each object.
 */
final class MapGuess {
    /** {@code AAPL}, {@code BTC-USD}, {@code BRK.B}, {@code EUR/USD}; a number, a date, {@code 15m}; {@code U1234567}; an UUID. */
    private static final Pattern DATA = Pattern.compile("[A-Z][A-Z0-9]*([-._:/=][A-Z0-9]+)*"
            + "|[0-9]+([-._:/T][0-9]+)*[a-zA-Z%]{0,3}"
            + "|[a-z]+[-_]?[0-9]{3,}"
            + "|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final int MANY = 20;
    private static final int SHOWN = 3;

    private MapGuess() {}

    /** Returns why the objects are a map, in words; null when their names are properties. */
    static @Nullable String reason(ObservedValue value) {
        Map<String, ObservedValue> properties = value.properties();
        if (!haveOneShape(properties)) {
            return null;
        }
        int names = properties.size();
        boolean objects = properties.values().iterator().next().types().contains(SchemaType.OBJECT.json());
        boolean data =
                properties.keySet().stream().allMatch(name -> DATA.matcher(name).matches());
        if (data && (objects || names > 1)) {
            return (names == 1 ? "its name looks" : "its names look") + " like data";
        }
        if (names >= (objects ? MANY : 5 * MANY)) {
            return "it has " + names + " names for values of one shape";
        }
        boolean differ = value.objects() > 1
                && properties.values().stream().allMatch(property -> property.count() < value.objects());
        return differ && names >= (objects ? SHOWN : MANY) ? "its names differ from object to object" : null;
    }

    /** Returns a few of the names. */
    static String names(ObservedValue value) {
        Set<String> names = value.properties().keySet();
        return names.stream().limit(SHOWN).map(Quote::text).collect(Collectors.joining(", "))
                + (names.size() > SHOWN ? ", …" : "");
    }

    /** Returns whether all values are of one type, null aside, and objects have at least half of their properties in common. */
    private static boolean haveOneShape(Map<String, ObservedValue> properties) {
        Set<String> types = new TreeSet<>();
        Set<String> all = new HashSet<>();
        for (ObservedValue property : properties.values()) {
            types.addAll(property.types());
            all.addAll(property.properties().keySet());
        }
        types.remove(SchemaType.NULL.json());
        if (types.contains(SchemaType.NUMBER.json())) {
            types.remove(SchemaType.INTEGER.json());
        }
        return types.size() == 1
                && properties.values().stream()
                        .allMatch(property -> 2 * property.properties().size() >= all.size());
    }
}
