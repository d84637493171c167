package vn.sodientu.security.account;

import java.util.ArrayList;
import java.util.List;

/** A hash that tests can read, and that counts its work. */
final class PlainHasher implements PasswordHasher {
    final List<String> compared = new ArrayList<>();

    @Override
    public String hash(String password) {
        return "new:" + password;
    }

    @Override
    public boolean matches(String password, String hash) {
        compared.add(hash);
        return hash.endsWith(":" + password);
    }

    @Override
    public boolean outdated(String hash) {
        return hash.startsWith("old:");
    }

    @Override
    public String decoy() {
        return "new:nobody knows";
    }
}
