package dev.contracts.docs.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Markdown as a parser of others reads it. */
public final class Markdown {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final Node root;

    private Markdown(Node root) {
        this.root = root;
    }

    public static Markdown read(String text) {
        return new Markdown(PARSER.parse(text));
    }

    /** The first block. */
    Node first() {
        return root.getFirstChild();
    }

    /** Every tag and comment, as it is written. */
    public List<String> html() {
        List<String> html = new ArrayList<>();
        walk(root, node -> {
            if (node instanceof HtmlInline inline) {
                html.add(inline.getLiteral());
            } else if (node instanceof HtmlBlock block) {
                html.add(block.getLiteral());
            }
        });
        return html;
    }

    /** Where links and images lead. */
    public List<String> urls() {
        List<String> urls = new ArrayList<>();
        walk(root, node -> {
            if (node instanceof Link link) {
                urls.add(link.getDestination());
            } else if (node instanceof Image image) {
                urls.add("image " + image.getDestination());
            }
        });
        return urls;
    }

    /** How many cells each row of a table has, by the number that the head of its table has. */
    List<String> unevenRows() {
        List<String> uneven = new ArrayList<>();
        walk(root, node -> {
            if (node instanceof TableRow row) {
                Node last = row.getLastChild();
                if (last == null || !(last instanceof TableCell)) {
                    uneven.add(text(row));
                }
            }
        });
        return uneven;
    }

    /** What a reader sees of a node. */
    static String text(Node from) {
        StringBuilder text = new StringBuilder();
        walk(from, node -> {
            if (node instanceof Text words) {
                text.append(words.getLiteral());
            } else if (node instanceof Code code) {
                text.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak) {
                text.append('\n');
            }
        });
        return text.toString();
    }

    static void walk(Node from, Consumer<Node> visitor) {
        visitor.accept(from);
        for (Node child = from.getFirstChild(); child != null; child = child.getNext()) {
            walk(child, visitor);
        }
    }
}
