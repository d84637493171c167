package vn.sodientu.it;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Workbooks spoilt by chance, the same for the same number: what a bad disk, a bad program or a bad person sends. */
final class Mutants {
    private static final List<String> STRANGE = List.of(
            "-1",
            "2147483648",
            "1e308",
            "1e-308",
            "NaN",
            "",
            "10.1",
            "99999999999999999999999999",
            "=1+1",
            "ZZZZ99999999",
            "\u0000",
            "&#0;",
            "&lt;script&gt;",
            "31/02/2014",
            "A\u0309\u0323\u0301",
            "\ud83d\ude00",
            "' or 1=1 --");

    private final byte[] original;
    private final Map<String, byte[]> parts;

    Mutants(Path workbook) {
        try {
            this.original = Files.readAllBytes(workbook);
            this.parts = unpack(original);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mutant of a number. */
    byte[] of(long number) {
        Random random = new Random(number);
        return random.nextInt(4) == 0 ? spoiltFile(random) : spoiltParts(random);
    }

    /** The zip itself: bytes changed, cut off, or put in. */
    private byte[] spoiltFile(Random random) {
        byte[] bytes = original.clone();
        switch (random.nextInt(3)) {
            case 0 -> {
                for (int i = random.nextInt(20); i >= 0; i--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
            case 1 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            default -> {
                int at = random.nextInt(bytes.length);
                random.nextBytes(bytes = Arrays.copyOf(bytes, bytes.length + 64));
                System.arraycopy(original, 0, bytes, 0, at);
                System.arraycopy(original, at, bytes, at + 64, original.length - at);
            }
        }
        return bytes;
    }

    /** The parts inside: one missing, two exchanged, or the text of one spoilt in a few places. */
    private byte[] spoiltParts(Random random) {
        Map<String, byte[]> spoilt = new LinkedHashMap<>(parts);
        List<String> names = new ArrayList<>(parts.keySet());
        String one = names.get(random.nextInt(names.size()));
        switch (random.nextInt(8)) {
            case 0 -> spoilt.remove(one);
            case 1 -> spoilt.put(one, parts.get(names.get(random.nextInt(names.size()))));
            default -> {
                String sheet = names.stream()
                        .filter(name -> name.startsWith("xl/worksheets/sheet") || name.endsWith("sharedStrings.xml"))
                        .skip(random.nextInt(2))
                        .findFirst()
                        .orElse(one);
                String name = random.nextInt(4) == 0 ? one : sheet;
                String text = new String(parts.get(name), StandardCharsets.UTF_8);
                for (int i = random.nextInt(5); i >= 0; i--) {
                    text = spoiltText(text, random);
                }
                spoilt.put(name, text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return pack(spoilt);
    }

    private static String spoiltText(String text, Random random) {
        if (text.length() < 10) {
            return text + STRANGE.get(random.nextInt(STRANGE.size()));
        }
        int from = random.nextInt(text.length() - 1);
        int to = Math.min(text.length(), from + 1 + random.nextInt(200));
        String strange = STRANGE.get(random.nextInt(STRANGE.size()));
        int value = text.indexOf('>', from);
        int end = value < 0 ? -1 : text.indexOf('<', value);
        int quote = text.indexOf('"', from);
        int close = quote < 0 ? -1 : text.indexOf('"', quote + 1);
        return switch (random.nextInt(6)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, to) + text.substring(from);
            case 2 -> text.substring(0, from) + strange + text.substring(from);
            case 3, 4 -> end < 0 ? text : text.substring(0, value + 1) + strange + text.substring(end);
            default -> close < 0 ? text : text.substring(0, quote + 1) + strange + text.substring(close);
        };
    }

    private static Map<String, byte[]> unpack(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] pack(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
