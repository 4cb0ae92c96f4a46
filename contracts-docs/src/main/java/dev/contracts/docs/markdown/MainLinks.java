package dev.contracts.docs.markdown;

import dev.contracts.docs.document.DocumentSource;
import dev.contracts.docs.view.LinkTarget;
import dev.contracts.output.UriText;
import java.util.Optional;

/**
 * The links from a guide to the main document.
 *
 * @param url the main document as a relative URL; empty when it cannot be linked to
 */
record MainLinks(String url) {
    static MainLinks of(DocumentSource source) {
        String path = source.links().main();
        return new MainLinks(
                path == null
                        ? ""
                        : path + UriText.of(source.view().plan().main().file()));
    }

    Optional<String> to(LinkTarget target) {
        return url.isEmpty() ? Optional.empty() : Optional.of(url + "#" + target.anchor());
    }
}
