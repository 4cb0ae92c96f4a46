package dev.contracts.model.draft;

/**
 * A payload to draft from.
 *
 * @param name what its example will be called, without extension
 * @param json its text: one JSON value, which has been checked
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record DraftPayload(String name, byte[] json) {}
