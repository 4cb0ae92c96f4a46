package dev.contracts.docs.document;

import dev.contracts.docs.view.LinkTarget;

/** The language that a document is written in. Text that goes in is raw; text that comes out is escaped. */
public interface Markup {
    /** Escapes a text that stands by itself, such as the cell of a table. */
    String text(String raw);

    /** Escapes a part of a sentence; the blanks at its ends join it to the other parts. */
    String words(String raw);

    /** Sets a name or a value of a contract as code. */
    String code(String raw);

    /** Makes a link of escaped text; the text alone where the target cannot be linked to. */
    String link(String text, LinkTarget target);
}
