package dev.contracts.docs.site;

import dev.contracts.docs.document.Document;
import dev.contracts.docs.view.ContractView;
import dev.contracts.docs.view.DocumentView;
import dev.contracts.output.HtmlTemplate;
import java.util.ArrayList;
import java.util.List;

/**
 * What every page has round its content: the head, the way to the other pages, and what is on this one.
 *
 * @param brand the title of the site
 * @param title of the page
 * @param here the page
 * @param pages the pages of the site
 * @param parts what is on this page
 * @param contentHtml the page's own
 */
record PageFrame(String brand, String title, PagePath here, List<Way> pages, List<Way> parts, String contentHtml) {
    private static final HtmlTemplate PAGE = HtmlTemplate.load(PageFrame.class, "frame.html.mustache");

    /** A line of a list of links. */
    record Way(String label, String href, boolean current) {}

    static Document page(DocumentView view, PagePath here, String title, List<Way> parts, String contentHtml) {
        PageFrame frame = new PageFrame(view.plan().title(), title, here, pages(view, here), parts, contentHtml);
        return new Document(here.file(), PAGE.render(frame));
    }

    private static List<Way> pages(DocumentView view, PagePath here) {
        List<Way> pages = new ArrayList<>();
        pages.add(way("Overview", PagePath.OVERVIEW, here));
        for (ContractView contract : view.contracts()) {
            pages.add(way(contract.title(), PagePath.ofContract(contract.name()), here));
        }
        if (view.snapshot() != null) {
            pages.add(way("Snapshots", PagePath.SNAPSHOT, here));
        }
        if (!view.shared().isEmpty()) {
            pages.add(way("Shared definitions", PagePath.SHARED, here));
        }
        return pages;
    }

    private static Way way(String label, PagePath page, PagePath here) {
        return new Way(label, here.to(page), page.equals(here));
    }

    /** A part of this page. */
    static Way part(String label, String anchor) {
        return new Way(label, "#" + anchor, false);
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

    /** The site's own files and nothing else. What {@code 'self'} is to a page that was opened as a file, browsers disagree. */
    String policy() {
        return "default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src data:; base-uri 'none';"
                + " form-action 'none'";
    }

    boolean hasParts() {
        return !parts.isEmpty();
    }
}
