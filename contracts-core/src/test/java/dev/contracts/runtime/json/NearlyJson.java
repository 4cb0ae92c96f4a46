package dev.contracts.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Texts that are nearly JSON: seeds with a few bytes changed, the same for the same seed. */
final class NearlyJson {
    private static final List<String> SEEDS = List.of(
            "{\"positions\":[{\"symbol\":\"AAPL\",\"shares\":100,\"weight\":0.25,\"side\":null}],\"total\":1}",
            "[1,-2.5,3e10,4E-2,0.1,-0,1.0e+5,123456789012345678901234567890]",
            "{\"a\":\"\\u00e4\\n\\\\ö€😀\",\"b\":[true,false,null,{},[]],\"\\u0063\":\"\\ud83d\\ude00\"}",
            "\"just a string\"",
            " [ { \"x\" : [ ] , \"y\" : { } } ] \n");
    private static final byte[][] SNIPPETS = {
        bytes("\""),
        bytes("\\"),
        bytes(","),
        bytes(":"),
        bytes("{"),
        bytes("}"),
        bytes("["),
        bytes("]"),
        bytes("0"),
        bytes("1e5"),
        bytes("-"),
        bytes("."),
        bytes("NaN"),
        bytes("null"),
        bytes("tru"),
        bytes("\\u0000"),
        bytes("\\ud800"),
        bytes(" "),
        bytes("\n"),
        bytes("\"a\":1,"),
        bytes("/**/"),
        bytes("é"),
        bytes("😀"),
        {(byte) 0xC0},
        {(byte) 0xE2, (byte) 0x82},
        {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
        {(byte) 0xFF},
        {0},
        {0x1F},
        {0x7F}
    };

    private final SplittableRandom random;

    NearlyJson(long seed) {
        this.random = new SplittableRandom(seed);
    }

    byte[] next() {
        byte[] text = bytes(SEEDS.get(random.nextInt(SEEDS.size())));
        for (int change = random.nextInt(4); change >= 0; change--) {
            int from = random.nextInt(text.length + 1);
            int to = Math.min(text.length, from + random.nextInt(4));
            text = switch (random.nextInt(4)) {
                case 0 -> joined(text, from, SNIPPETS[random.nextInt(SNIPPETS.length)], from);
                case 1 -> joined(text, from, SNIPPETS[random.nextInt(SNIPPETS.length)], to);
                case 2 -> joined(text, from, new byte[0], to);
                default -> joined(text, from, Arrays.copyOfRange(text, from, to), from);
            };
        }
        return text;
    }

    private static byte[] joined(byte[] text, int from, byte[] middle, int to) {
        byte[] joined = Arrays.copyOf(text, from + middle.length + text.length - to);
        System.arraycopy(middle, 0, joined, from, middle.length);
        System.arraycopy(text, to, joined, from + middle.length, text.length - to);
        return joined;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
