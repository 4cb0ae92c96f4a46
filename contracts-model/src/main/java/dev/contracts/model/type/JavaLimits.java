package dev.contracts.model.type;

/** Limits of Java classes. */
public final class JavaLimits {
    /** Constants of an enum; above about 2,500 the class does not compile. */
    static final int ENUM_VALUES = 2_000;

    /** Slots of a constructor's parameters: 255, of which the object itself takes one; a long or double takes two. */
    public static final int RECORD_SLOTS = 254;

    private JavaLimits() {}

    static int slots(RecordType record) {
        int slots = record.additional() == null ? 0 : 1;
        for (Property field : record.fields()) {
            boolean wide =
                    field.type().equals(new IntegerType()) || field.type().equals(new NumberType());
            slots += wide && !field.optional() ? 2 : 1;
        }
        return slots;
    }
}
