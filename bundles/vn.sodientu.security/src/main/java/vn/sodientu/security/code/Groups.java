package vn.sodientu.security.code;

/** Long letters in groups of four, as people copy them. */
final class Groups {
    private Groups() {}

    static String of(String text, String between) {
        return text.replaceAll("(.{4})(?=.)", "$1" + between);
    }
}
