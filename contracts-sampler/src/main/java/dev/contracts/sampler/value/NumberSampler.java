package dev.contracts.sampler.value;

import dev.contracts.model.json.JsonTreeConverter;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.json.JsonTrees;
import dev.contracts.sampler.tree.ShallowValidator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers between bounds; at the edge the bounds themselves, their neighbours, and those that programs get wrong. */
final class NumberSampler {
    private static final List<String> WHOLE = List.of(
            "0", "1", "-1", "9007199254740993", "9223372036854775807", "-9223372036854775808", "2147483648", "5.0");
    private static final List<String> BROKEN = List.of(
            "0",
            "0.1",
            "0.30000000000000004",
            "1e-7",
            "-1e-7",
            "1e15",
            "4.9E-324",
            "1.7976931348623157E308",
            "123456789.123");
    private static final BigDecimal SPAN = BigDecimal.valueOf(1_000);

    private final boolean whole;
    private final List<Schema> governing;
    private @Nullable BigDecimal least;
    private @Nullable BigDecimal greatest;
    private @Nullable BigDecimal step;

    NumberSampler(boolean whole, Collection<Schema> governing) {
        this.whole = whole;
        this.governing = List.copyOf(governing);
        for (Schema node : governing) {
            least = greater(greater(least, node.value(Keywords.MINIMUM)), node.value(Keywords.EXCLUSIVE_MINIMUM));
            greatest = lesser(lesser(greatest, node.value(Keywords.MAXIMUM)), node.value(Keywords.EXCLUSIVE_MAXIMUM));
            step = greater(step, node.value(Keywords.MULTIPLE_OF));
        }
    }

    private static @Nullable BigDecimal greater(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || (b != null && b.compareTo(a) > 0) ? b : a;
    }

    private static @Nullable BigDecimal lesser(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || (b != null && b.compareTo(a) < 0) ? b : a;
    }

    /** @throws UnsatisfiableSchemaException when none was found */
    Number next(EdgeRate edgeRate, RandomSource random) {
        for (int attempt = 0; attempt < 100; attempt++) {
            Number number = edgeRate.edge(random) ? edge(random) : ordinary(random);
            if (fits(number)) {
                return number;
            }
        }
        for (BigDecimal edge : bounds()) {
            if (fits(JsonTreeConverter.number(edge))) {
                return JsonTreeConverter.number(edge);
            }
        }
        throw new UnsatisfiableSchemaException("no number was found between " + least + " and " + greatest);
    }

    private boolean fits(Number number) {
        return (!whole || JsonTreeConverter.isLong(number)) && ShallowValidator.fits(number, governing);
    }

    private Number edge(RandomSource random) {
        if (random.percent(50) && (least != null || greatest != null)) {
            return JsonTreeConverter.number(random.pick(bounds()));
        }
        if (!whole && random.percent(5)) {
            return -0.0;
        }
        String text = random.pick(whole ? WHOLE : BROKEN);
        return text.equals("5.0") ? (Number) 5.0 : JsonTreeConverter.number(new BigDecimal(text));
    }

    /** The bounds and what is next to them. */
    private List<BigDecimal> bounds() {
        List<BigDecimal> bounds = new ArrayList<>();
        BigDecimal unit = step != null ? step : whole ? BigDecimal.ONE : new BigDecimal("0.001");
        if (least != null) {
            bounds.add(least);
            bounds.add(rounded(least, RoundingMode.CEILING));
            bounds.add(rounded(least.add(unit), RoundingMode.CEILING));
            bounds.add(JsonTrees.decimal(Math.nextUp(least.doubleValue())));
        }
        if (greatest != null) {
            bounds.add(greatest);
            bounds.add(rounded(greatest, RoundingMode.FLOOR));
            bounds.add(rounded(greatest.subtract(unit), RoundingMode.FLOOR));
            bounds.add(JsonTrees.decimal(Math.nextDown(greatest.doubleValue())));
        }
        return bounds;
    }

    private BigDecimal rounded(BigDecimal number, RoundingMode mode) {
        BigDecimal unit = step != null ? step : whole ? BigDecimal.ONE : null;
        return unit == null ? number : number.divide(unit, 0, mode).multiply(unit);
    }

    private Number ordinary(RandomSource random) {
        BigDecimal from = least != null ? least : greatest != null ? greatest.subtract(SPAN) : SPAN.negate();
        BigDecimal to = greatest != null ? greatest : from.add(least == null ? SPAN.add(SPAN) : SPAN);
        if (to.subtract(from).compareTo(SPAN.multiply(SPAN)) > 0) {
            to = from.signum() >= 0 || to.signum() <= 0 ? from.add(SPAN) : SPAN;
            from = from.max(SPAN.negate());
        }
        int digits = whole ? 0 : to.subtract(from).compareTo(BigDecimal.ONE) <= 0 ? 4 : 2;
        BigDecimal number = from.add(to.subtract(from).multiply(BigDecimal.valueOf(random.below(10_001), 4)))
                .setScale(digits, RoundingMode.HALF_UP);
        return JsonTreeConverter.number(step == null ? number : rounded(number, RoundingMode.HALF_UP));
    }
}
