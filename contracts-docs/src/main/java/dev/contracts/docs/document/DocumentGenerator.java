package dev.contracts.docs.document;

import java.util.List;

/** Generates documents of one kind. The same contracts give the same text, on any machine. */
public interface DocumentGenerator {
    /** Generates the documents, with paths relative to the folder that they are written to. */
    List<Document> write(DocumentSource source);
}
