package org.sextant.sealing;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Wraps the data keys; it alone is not in the database. */
final class MasterKey {

    static final int BYTES = 32;

    private final Aead aead;

    MasterKey(byte[] bytes) {
        aead = DataKey.aead(bytes);
    }

    byte[] wrap(String name, byte[] dataKey) {
        try {
            return aead.encrypt(dataKey, context(name));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A key can be wrapped", impossible);
        }
    }

    byte[] unwrap(String name, byte[] wrapped) {
        try {
            return aead.decrypt(wrapped, context(name));
        } catch (GeneralSecurityException broken) {
            throw new SealBroken(broken);
        }
    }

    // A wrapped key that was copied to another name in the database does not open there.
    private static byte[] context(String name) {
        return ("data-key/" + name).getBytes(StandardCharsets.UTF_8);
    }
}
