package vn.sodientu.core.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sodientu.api.file.FieldCatalogue;
import vn.sodientu.domain.file.CodeEntry;
import vn.sodientu.domain.file.FieldItem;
import vn.sodientu.domain.text.VietnameseText;

/** Policy groups as codes with days, and as the words that books and workbooks have. */
final class PolicyGroups {
    static final String FIELD = "policyGroups";
    private static final String LIST = "policy";
    private static final String JOINT = "; ";

    private PolicyGroups() {}

    /** The words of those that hold on a day. */
    static String words(FieldCatalogue catalogue, List<FieldItem> items, LocalDate day) {
        return items.stream()
                .filter(item -> item.on(day))
                .map(item -> label(catalogue, item.value()))
                .collect(Collectors.joining(JOINT));
    }

    /** What a workbook brought, as codes where the words are those of the list, else the words themselves. */
    static List<FieldItem> items(FieldCatalogue catalogue, String words) {
        List<FieldItem> items = new ArrayList<>();
        for (String part : words.split(";", -1)) {
            String word = VietnameseText.clean(part);
            if (!word.isEmpty()) {
                items.add(FieldItem.of(code(catalogue, word)));
            }
        }
        return items;
    }

    private static String label(FieldCatalogue catalogue, String code) {
        return entries(catalogue).stream()
                .filter(entry -> entry.code().equals(code))
                .map(entry -> entry.label().vi())
                .findFirst()
                .orElse(code);
    }

    private static String code(FieldCatalogue catalogue, String word) {
        return entries(catalogue).stream()
                .filter(entry -> entry.label().vi().equalsIgnoreCase(word))
                .map(CodeEntry::code)
                .findFirst()
                .orElse(word);
    }

    private static List<CodeEntry> entries(FieldCatalogue catalogue) {
        return catalogue.lists().getOrDefault(LIST, List.of());
    }
}
