package dev.contracts.runtime.format;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.contracts.runtime.text.JsonPointer;

/** Relative JSON Pointers: draft-bhutton-relative-json-pointer-00. */
final class RelativePointers {
    private static final Pattern STEPS = Pattern.compile("^(?:0|[1-9][0-9]*)(?:[+-][1-9][0-9]*)?");

    private RelativePointers() {}

    static boolean isPointer(String text) {
        Matcher steps = STEPS.matcher(text);
        if (!steps.find()) {
            return false;
        }
        String rest = text.substring(steps.end());
        return rest.equals("#") || JsonPointer.isPointer(rest);
    }
}
