package dev.contracts.docs.document;

import java.util.List;

/** A kind of document. The same contracts give the same text, on any machine. */
public interface DocumentGenerator {
    /** The documents, with paths relative to the folder that they are written to. */
    List<Document> write(DocumentSource source);
}
