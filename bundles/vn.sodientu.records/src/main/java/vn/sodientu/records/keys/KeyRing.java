package vn.sodientu.records.keys;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/**
 * Finds the keys of a database in the key folder, and makes them where a database has none yet. A database that was
 * used with a key never gets another one in its place: what was encrypted and signed with it would be lost.
 */
public final class KeyRing {
    private static final String DATABASE = "database";
    private static final int KEY_BYTES = 32;
    private final KeyFolder folder;
    private final KeyRegister register;
    private final Map<String, String> known;

    private KeyRing(KeyFolder folder, KeyRegister register) {
        this.folder = folder;
        this.register = register;
        known = register.known();
    }

    /**
     * The keys for a database.
     *
     * @throws KeyException when a key is missing or another one lies in its place
     */
    public static ServerKeys open(Path folder, DataSource database) {
        return new KeyRing(new KeyFolder(folder), new KeyRegister(database)).open();
    }

    private ServerKeys open() {
        known.keySet().stream().filter(name -> !name.equals(DATABASE)).forEach(name -> {
            if (folder.secret(name).isEmpty()) {
                throw new KeyException("the key file " + folder + "/" + name + ".key is missing, and this database was"
                        + " used with it; put it back from the backup (or from the server that shares the database)");
            }
        });
        String database = known.get(DATABASE);
        if (database == null) {
            database = UUID.randomUUID().toString();
            register.add(DATABASE, database);
        }
        List<String> chains = names("chain");
        Map<String, SecretKey> data = new HashMap<>();
        names("data").forEach(name -> data.put(name, secret(name, "AES")));
        return new ServerKeys(
                database,
                new ChainKey(secret(chains.get(0), "HmacSHA256")),
                seals(),
                new FieldCipher(newest("data"), data));
    }

    private String newest(String purpose) {
        List<String> names = names(purpose);
        return names.get(names.size() - 1);
    }

    private List<String> names(String purpose) {
        if (folder.names(purpose).isEmpty()) {
            make(purpose);
        }
        return folder.names(purpose);
    }

    private void make(String purpose) {
        String name = purpose + "-1";
        if (purpose.equals("seal")) {
            KeyPair pair = pair();
            folder.keepOpen(name, base64(pair.getPublic().getEncoded()));
            folder.keepSecret(name, base64(pair.getPrivate().getEncoded()));
        } else {
            byte[] key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            folder.keepSecret(name, base64(key));
        }
    }

    private SecretKey secret(String name, String algorithm) {
        byte[] bytes = bytes(name, folder.secret(name).orElseThrow());
        if (bytes.length != KEY_BYTES) {
            throw unreadable(name);
        }
        check(name, ChainKey.mac(new SecretKeySpec(bytes, "HmacSHA256"), "check " + name));
        return new SecretKeySpec(bytes, algorithm);
    }

    private SealKeys seals() {
        Map<String, PublicKey> all = new HashMap<>();
        for (String name : names("seal")) {
            String open = folder.open(name).orElseThrow(() -> unreadable(name));
            all.put(name, publicKey(name, open));
            check(name, open);
        }
        String current = newest("seal");
        SealKeys keys = new SealKeys(current, privateKey(current), all);
        if (!keys.signed(current, DATABASE, keys.sign(DATABASE))) {
            throw unreadable(current);
        }
        return keys;
    }

    private void check(String name, String value) {
        String expected = known.get(name);
        if (expected == null) {
            register.add(name, value);
        } else if (!expected.equals(value)) {
            throw new KeyException("the key file " + folder + "/" + name + ".key is not the one this database was used"
                    + " with; put the right one back from the backup");
        }
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance(SealKeys.ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + SealKeys.ALGORITHM, e);
        }
    }

    private PublicKey publicKey(String name, String text) {
        try {
            return KeyFactory.getInstance(SealKeys.ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes(name, text)));
        } catch (GeneralSecurityException notAKey) {
            throw unreadable(name);
        }
    }

    private PrivateKey privateKey(String name) {
        try {
            return KeyFactory.getInstance(SealKeys.ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(
                            bytes(name, folder.secret(name).orElseThrow())));
        } catch (GeneralSecurityException notAKey) {
            throw unreadable(name);
        }
    }

    private byte[] bytes(String name, String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw unreadable(name);
        }
    }

    private KeyException unreadable(String name) {
        return new KeyException(
                "the key file " + folder + "/" + name + ".key cannot be read; put it back from the backup");
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
