package dev.contracts.cli.command;

import dev.contracts.Profile;
import dev.contracts.cli.check.CheckRequest;
import dev.contracts.cli.check.OutputFormat;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Understands a call of {@code check} that is written plainly: options by their full names, each with its value, and paths.
 * It never says that something is wrong. Whatever else there is, help, mistakes, rarer options, is left to
 * {@link CheckCommand}, whose options are the ones that count; loading the library that reads them costs several times as
 * much as checking a payload.
 */
public final class PlainCall {
    private final List<String> paths = new ArrayList<>();
    private final List<String> context = new ArrayList<>();
    private final List<String> limits = new ArrayList<>();
    private final List<String> reports = new ArrayList<>();
    private final Map<String, String> given = new HashMap<>();

    private PlainCall() {}

    /** What is asked for; null when the call is not that plain. */
    public static @Nullable CheckRequest read(String... arguments) {
        if (arguments.length < 2 || !arguments[0].equals("check")) {
            return null;
        }
        PlainCall call = new PlainCall();
        for (int at = 1; at < arguments.length; at++) {
            String argument = arguments[at];
            int equals = argument.indexOf('=');
            if (argument.equals("-") || isValue(argument)) {
                call.paths.add(argument);
            } else if (equals > 0) {
                if (!call.option(argument.substring(0, equals), argument.substring(equals + 1))) {
                    return null;
                }
            } else if (!call.flag(argument)) {
                at++;
                if (at == arguments.length || !call.option(argument, arguments[at])) {
                    return null;
                }
            }
        }
        return call.request();
    }

    /** Nothing that could be meant otherwise: an option, or a file of arguments. */
    private static boolean isValue(String argument) {
        return !argument.isEmpty() && !argument.startsWith("-") && !argument.startsWith("@");
    }

    private boolean flag(String name) {
        return (name.equals("--ndjson") || name.equals("--strict")) && given.put(name, "") == null;
    }

    /** @return whether it is clear what is meant: an option of that name, which was not given before */
    private boolean option(String name, String value) {
        return isValue(value)
                && switch (name) {
                    case "--context" -> context.add(value);
                    case "--limit" -> limits.add(value);
                    case "--report" -> reports.add(value);
                    case "--contract", "--format", "--profile", "--schemas" -> given.put(name, value) == null;
                    default -> false;
                };
    }

    private @Nullable CheckRequest request() {
        Profile profile =
                switch (given.getOrDefault("--profile", "consumer")) {
                    case "consumer" -> Profile.CONSUMER;
                    case "producer" -> Profile.PRODUCER;
                    default -> null;
                };
        OutputFormat format =
                switch (given.getOrDefault("--format", "text")) {
                    case "text" -> OutputFormat.TEXT;
                    case "json" -> OutputFormat.JSON;
                    default -> null;
                };
        String schemas = given.get("--schemas");
        if (paths.isEmpty() || profile == null || format == null) {
            return null;
        }
        try {
            return new CheckRequest(
                    paths,
                    schemas == null ? null : Path.of(schemas),
                    given.get("--contract"),
                    context,
                    limits,
                    profile,
                    given.containsKey("--strict"),
                    given.containsKey("--ndjson"),
                    false,
                    format,
                    reports);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
