package dev.contracts.runner.run;

/**
 * The verdict on one payload, in figures.
 *
 * @param line the line of its file that it starts on, from 1; of an endpoint its number
 * @param errors violations of that severity, listed or not
 * @param warnings violations of that severity, listed or not
 * @param refused whether a limit stopped the check, so that there is no verdict
 */
public record CheckedPayload(int line, long errors, long warnings, boolean refused) {}
