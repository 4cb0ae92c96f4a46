package dev.contracts.runtime.json;

/**
 * Stops a {@link JsonParser} at bytes that are no JSON, or are more than the limits allow. It says nothing: whoever catches it
 * asks {@link JsonGate}, which reads the payload again and finds the words. There is one instance and no stack trace, so that
 * hostile bytes cost no more than others.
 */
public final class MalformedJson extends RuntimeException {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("StaticAssignmentOfThrowable") // it has no stack trace that could mislead
    static final MalformedJson STOP = new MalformedJson();

    private MalformedJson() {
        super("the payload is no JSON within the limits", null, false, false);
    }
}
