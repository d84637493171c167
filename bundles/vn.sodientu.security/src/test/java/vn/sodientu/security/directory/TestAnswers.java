package vn.sodientu.security.directory;

/** What a directory may say in tests of others. */
public final class TestAnswers {
    private TestAnswers() {}

    /** It does not answer. */
    public static DirectoryException away() {
        return new DirectoryException("away");
    }
}
