package dev.contracts.docs.markdown;

import dev.contracts.docs.document.DocumentSource;
import dev.contracts.docs.document.FolderLinks;
import dev.contracts.docs.view.LinkTarget;
import java.util.Optional;
import java.util.Set;

/**
 * The links of a guide: to its own sections, and otherwise to the main document.
 *
 * @param source the input of the guide
 * @param elsewhere anchors that only the main document has
 */
record GuideLinks(DocumentSource source, Set<String> elsewhere) {
    GuideLinks {
        elsewhere = Set.copyOf(elsewhere);
    }

    Optional<String> of(LinkTarget target) {
        return elsewhere.contains(target.anchor())
                ? Optional.of(main()).filter(url -> !url.isEmpty()).map(url -> url + "#" + target.anchor())
                : Optional.of("#" + target.anchor());
    }

    /** Returns the main document as a relative URL; empty when it cannot be linked to. */
    String main() {
        String path = source.links().main();
        return path == null
                ? ""
                : path + FolderLinks.encoded(source.view().plan().file());
    }
}
