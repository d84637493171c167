package vn.sodientu.security.account;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** A generated password in a file that only the owner of the server can read. */
final class PasswordFile {
    /** Letters and digits that nobody confuses when reading them aloud. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 20;

    private final Path path;

    PasswordFile(Path path) {
        this.path = path;
    }

    static String generate(SecureRandom random) {
        return generate(random, LENGTH);
    }

    /** Of a length; twelve are enough for a password that is replaced at once, and can be read aloud. */
    static String generate(SecureRandom random, int length) {
        StringBuilder password = new StringBuilder(length);
        random.ints(length, 0, LETTERS.length()).forEach(i -> password.append(LETTERS.charAt(i)));
        return password.toString();
    }

    /** Made anew with its rights from the first moment on; an old file of the same name goes. */
    void write(String password) throws IOException {
        Files.deleteIfExists(path);
        Files.createFile(path, ownerOnly());
        Files.writeString(path, password + System.lineSeparator());
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
