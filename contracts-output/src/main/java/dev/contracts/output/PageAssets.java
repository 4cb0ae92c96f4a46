package dev.contracts.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The style and the script that are embedded in a page, so that it needs no other file and no network.
 *
 * @param style CSS, exactly as it stands between {@code <style>} and {@code </style>}
 * @param script JavaScript, exactly as it stands between {@code <script>} and {@code </script>}
 */
public record PageAssets(String style, String script) {
    /** Refuses a style or a script that would end its own element. */
    public PageAssets {
        if (style.contains("</") || script.contains("</")) {
            throw new IllegalArgumentException("a style or script within a page must not contain </");
        }
    }

    /**
     * Reads a style and a script that lie next to a class. The style comes after the one that all pages share: colours
     * (light and dark), letters, the skip link and the choice of colours.
     *
     * @throws IllegalStateException when one of them is missing
     */
    public static PageAssets load(Class<?> home, String style, String script) {
        return new PageAssets(resource(PageAssets.class, "base.css") + resource(home, style), resource(home, script));
    }

    /**
     * Returns the content security policy of the page: this style and this script, images that the page has in itself,
     * and nothing from anywhere else.
     */
    public String policy() {
        return "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    static String resource(Class<?> home, String name) {
        try (InputStream in = home.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " next to " + home.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
