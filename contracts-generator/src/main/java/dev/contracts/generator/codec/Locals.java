package dev.contracts.generator.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.regex.Pattern;

/** Local variables of generated methods, which are declared only where they are used. */
final class Locals {
    private static final Pattern LITERALS = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"");

    private Locals() {}

    /** Whether the code reads a variable of this name. */
    static boolean uses(CodeBlock code, String local) {
        String plain = LITERALS.matcher(code.toString()).replaceAll("\"\"");
        return Pattern.compile("(?<![\\w.])" + Pattern.quote(local) + "(?![\\w(])").matcher(plain).find();
    }

    /** The code behind a declaration, if the code uses what is declared; else the code alone. */
    static CodeBlock declared(TypeName type, String local, String value, CodeBlock code) {
        return uses(code, local)
                ? CodeBlock.builder().addStatement("$T $L = $L", type, local, value).add(code).build()
                : code;
    }
}
