package dev.contracts;

import java.util.Objects;

/**
 * The settings of a check.
 *
 * @param profile on whose behalf
 * @param strict whether an unknown property is an error rather than a warning; only with {@link Profile#PRODUCER}
 * @param context what the rules may know from outside the payload
 * @param limits what the payload may ask for
 */
public record Options(Profile profile, boolean strict, Context context, Limits limits) {
    /** A consumer without context. */
    public static final Options DEFAULT = new Options(Profile.CONSUMER, false, Context.NONE, Limits.DEFAULT);

    public Options {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(limits, "limits");
    }

    public Options withProfile(Profile other) {
        return new Options(other, strict, context, limits);
    }

    /** Unknown properties become errors; implies {@link Profile#PRODUCER}. */
    public Options withStrict(boolean other) {
        return new Options(other ? Profile.PRODUCER : profile, other, context, limits);
    }

    public Options withContext(Context other) {
        return new Options(profile, strict, other, limits);
    }

    public Options withLimits(Limits other) {
        return new Options(profile, strict, context, other);
    }
}
