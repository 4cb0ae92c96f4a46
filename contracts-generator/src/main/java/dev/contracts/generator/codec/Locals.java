package dev.contracts.generator.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** Local variables of generated methods, which are declared only where they are used. */
final class Locals {
    private Locals() {}

    /** The code behind a declaration, if the code uses what is declared; else the code alone. */
    static CodeBlock declared(TypeName type, String local, String value, CodeBlock code) {
        return uses(code, local)
                ? CodeBlock.builder()
                        .addStatement("$T $L = $L", type, local, value)
                        .add(code)
                        .build()
                : code;
    }

    /**
     * Returns whether the code reads a variable of this name: an identifier outside of literals that is neither a member
     * nor called.
     */
    static boolean uses(CodeBlock code, String local) {
        String text = code.toString();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at = endOfLiteral(text, at);
            } else if (Character.isJavaIdentifierStart(c)) {
                int end = at;
                while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                    end++;
                }
                boolean member = at > 0 && text.charAt(at - 1) == '.';
                boolean called = end < text.length() && text.charAt(end) == '(';
                if (!member && !called && local.equals(text.substring(at, end))) {
                    return true;
                }
                at = end - 1;
            }
        }
        return false;
    }

    private static int endOfLiteral(String text, int start) {
        int end = start + 1;
        while (text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }
}
