package vn.sodientu.records.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sodientu.api.audit.AuditFinding.Kind;
import vn.sodientu.records.jpa.TableStore;
import vn.sodientu.records.keys.ServerKeys;

/** Checks the seals from the first to the last, and the copies in the data folder against them. */
final class SealCheck {
    private static final int PART = 100;

    private final TableStore store;
    private final ServerKeys keys;
    private final SealFiles files;
    private final Findings findings;
    private final Map<Long, String> blocks = new HashMap<>();
    private long last;
    private String previous = "";

    SealCheck(TableStore store, ServerKeys keys, SealFiles files, Findings findings) {
        this.store = store;
        this.keys = keys;
        this.files = files;
        this.findings = findings;
    }

    /** The number of seals. */
    long run() {
        List<Seal> part = part();
        while (!part.isEmpty()) {
            part.forEach(this::check);
            part = part();
        }
        if (last == 0) {
            findings.add(Kind.SEAL, null, 0, "Không còn niêm phong nào", "There is no seal left");
        }
        compare();
        strayHeads();
        return last;
    }

    private List<Seal> part() {
        return store.readTables(
                tables -> tables
                        .first(
                                PART,
                                SealRow.class,
                                "select s from SealRow s where s.number > ?1 order by s.number",
                                last)
                        .stream()
                        .map(row -> new Seal(row.value(), Sealing.heads(tables, row.number)))
                        .toList());
    }

    private void check(Seal seal) {
        long number = seal.value().number();
        if (number != last + 1) {
            broken(last + 1, "niêm phong này đã bị xóa", "this seal is gone");
        } else if (!seal.value().previous().equals(previous)) {
            broken(number, "không nối với niêm phong trước", "it does not follow from the seal before");
        } else if (!seal.genuine(keys)) {
            broken(number, "nội dung hoặc chữ ký không đúng", "its content or its signature is wrong");
        }
        // The hash of its copy is enough: a province's seal can be long.
        blocks.put(number, Digests.of(List.of(files.text(seal))));
        last = number;
        previous = seal.value().hash();
    }

    private void compare() {
        Set<Long> copied = new HashSet<>();
        files.blocks(block -> {
            long number = files.number(block);
            if (number == 0) {
                if (!files.foreign(block)) {
                    file(0, "có dòng không đọc được", "it has a line that cannot be read");
                }
            } else if (!blocks.containsKey(number)) {
                file(number, "niêm phong này không còn trong cơ sở dữ liệu", "the database has lost this seal");
            } else if (!Digests.of(List.of(block)).equals(blocks.get(number)) || !copied.add(number)) {
                file(number, "khác với niêm phong trong cơ sở dữ liệu", "it is not the seal in the database");
            }
        });
        blocks.keySet().stream()
                .filter(number -> !copied.contains(number))
                .sorted()
                .findFirst()
                .ifPresent(number -> file(number, "thiếu bản sao của niêm phong này", "the copy of this seal is gone"));
    }

    private void strayHeads() {
        boolean stray = store.readTables(tables -> !tables.first(
                        1,
                        Long.class,
                        "select h.number from SealHeadRow h where not exists"
                                + " (select s.number from SealRow s where s.number = h.number)")
                .isEmpty());
        if (stray) {
            broken(last + 1, "còn các đầu chuỗi của một niêm phong đã mất", "its heads are there, but it is gone");
        }
    }

    private void broken(long number, String vi, String en) {
        findings.add(Kind.SEAL, null, number, "Niêm phong " + number + ": " + vi, "Seal " + number + ": " + en);
    }

    private void file(long number, String vi, String en) {
        findings.add(
                Kind.FILE,
                null,
                number,
                "Bản sao trong " + files + ", niêm phong " + number + ": " + vi,
                "Copy in " + files + ", seal " + number + ": " + en);
    }
}
