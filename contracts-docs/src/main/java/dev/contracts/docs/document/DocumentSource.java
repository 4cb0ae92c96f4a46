package dev.contracts.docs.document;

import dev.contracts.docs.view.DocumentView;
import dev.contracts.model.ContractSet;
import java.util.Objects;

/**
 * The input of a document.
 *
 * @param contracts the contracts themselves, for documents that take a schema as it is
 * @param view the view of the contracts
 * @param links links from the document's folder to other folders
 */
public record DocumentSource(ContractSet contracts, DocumentView view, FolderLinks links) {
    public DocumentSource {
        Objects.requireNonNull(contracts, "contracts");
        Objects.requireNonNull(view, "view");
        Objects.requireNonNull(links, "links");
    }
}
