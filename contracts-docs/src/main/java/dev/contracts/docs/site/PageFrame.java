package dev.contracts.docs.site;

import dev.contracts.docs.document.Document;
import dev.contracts.docs.view.ContractView;
import dev.contracts.docs.view.DocumentView;
import dev.contracts.output.HtmlTemplate;
import java.util.ArrayList;
import java.util.List;

/**
 * The frame of every page: its head, the links to the other pages, and the links to its own sections.
 *
 * @param brand title of the site
 * @param title title of the page
 * @param here the page
 * @param pages links to the pages of the site
 * @param sections links to the sections of this page
 * @param contentHtml content of the page
 */
record PageFrame(
        String brand, String title, PagePath here, List<PageLink> pages, List<PageLink> sections, String contentHtml) {
    private static final HtmlTemplate PAGE = HtmlTemplate.load(PageFrame.class, "frame.html.mustache");

    /** A link in one of the two lists. */
    record PageLink(String label, String href, boolean current) {}

    static Document page(DocumentView view, PagePath here, String title, List<PageLink> sections, String contentHtml) {
        PageFrame frame =
                new PageFrame(view.plan().main().title(), title, here, pages(view, here), sections, contentHtml);
        return new Document(here.file(), PAGE.render(frame));
    }

    private static List<PageLink> pages(DocumentView view, PagePath here) {
        List<PageLink> pages = new ArrayList<>();
        pages.add(link("Overview", PagePath.OVERVIEW, here));
        for (ContractView contract : view.contracts()) {
            pages.add(link(contract.title(), PagePath.ofContract(contract.name()), here));
        }
        if (view.snapshot() != null) {
            pages.add(link("Snapshots", PagePath.SNAPSHOT, here));
        }
        if (!view.shared().all().isEmpty()) {
            pages.add(link("Shared definitions", PagePath.SHARED, here));
        }
        return pages;
    }

    private static PageLink link(String label, PagePath page, PagePath here) {
        return new PageLink(label, here.to(page), page.equals(here));
    }

    /** Returns a link to a section of this page. */
    static PageLink section(String label, String anchor) {
        return new PageLink(label, "#" + anchor, false);
    }

    /** Adds a link to a section of this page, unless the section would be empty. */
    static void section(String label, String anchor, List<?> content, List<PageLink> links) {
        if (!content.isEmpty()) {
            links.add(section(label, anchor));
        }
    }

    String marker() {
        return Document.MARKER;
    }

    String command() {
        return Document.COMMAND;
    }

    String up() {
        return here.up();
    }

    String home() {
        return here.to(PagePath.OVERVIEW);
    }

    /**
     * Returns the content security policy: the site's own files alone. Browsers disagree on what {@code 'self'} is to
     * an opened file.
     */
    String policy() {
        return "default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src data:; base-uri 'none';"
                + " form-action 'none'";
    }

    boolean hasSections() {
        return !sections.isEmpty();
    }
}
