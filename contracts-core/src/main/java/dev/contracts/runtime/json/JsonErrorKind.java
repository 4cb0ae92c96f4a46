package dev.contracts.runtime.json;

/** The ways in which bytes can fail to be one JSON text within the limits. */
enum JsonErrorKind {
    /** More bytes than the limit {@code payloadBytes}. */
    PAYLOAD_LENGTH,
    /** More bytes than are read again for schemas that look at a value more than once. */
    READ_AGAIN,
    /** More arrays and objects inside each other than the limit {@code depth}. */
    DEPTH,
    /** Something else where a value should begin. */
    VALUE,
    /** Something else where a property name should begin. */
    NAME,
    /** Something else where the colon behind a property name should be. */
    COLON,
    /** Something else where a comma or the end of the object or array should be. */
    COMMA,
    /** A comma before the end of an array. */
    TRAILING_COMMA,
    /** Something behind the payload's value. */
    TRAILING,
    /** A property name that the object has before. */
    REPEATED_NAME,
    /** A byte in a string that is not UTF-8. */
    ENCODING,
    /** A control character in a string. */
    CONTROL_CHARACTER,
    /** A string without its closing quote. */
    STRING_END,
    /** A backslash before a character that cannot be escaped. */
    ESCAPE,
    /** A {@code \}{@code u} without four hexadecimal digits. */
    HEX_ESCAPE,
    /** More characters in a string than the limit {@code stringLength}. */
    STRING_LENGTH,
    /** More characters in a property name than the limit {@code nameLength}. */
    NAME_LENGTH,
    /** Half of a surrogate pair in a property name. */
    NAME_SURROGATE,
    /** A minus without a digit. */
    DIGIT,
    /** A zero before other digits. */
    LEADING_ZERO,
    /** A decimal point without a digit. */
    FRACTION,
    /** An exponent without a digit. */
    EXPONENT_DIGIT,
    /** An exponent beyond the limit {@code exponent}. */
    EXPONENT,
    /** More characters in a number than the limit {@code numberLength}. */
    NUMBER_LENGTH
}
