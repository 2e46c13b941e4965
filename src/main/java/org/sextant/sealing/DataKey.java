package org.sextant.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key for the data of one purpose: AES-256-GCM to seal, HMAC-SHA-256 to recognise. May be kept no longer than one piece of work, so that destruction takes hold. */
public final class DataKey {

    static final int BYTES = 64;

    private static final String HMAC = "HmacSHA256";

    private final Aead aead;
    /** Only ever copied: to ask the platform for one, and to give it the key, costs more than the work itself. */
    private final Mac hmac;

    DataKey(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A data key is " + BYTES + " bytes long");
        }
        aead = aead(Arrays.copyOf(bytes, 32));
        hmac = hmac(new SecretKeySpec(bytes, 32, 32, HMAC));
    }

    static Aead aead(byte[] key) {
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has AES-GCM", impossible);
        }
    }

    private static Mac hmac(SecretKeySpec key) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + HMAC, impossible);
        }
    }

    /**
     * Seals the text.
     *
     * @param context where the bytes belong, for instance table and row id; they open nowhere else
     */
    public byte[] seal(String plain, String context) {
        return Sealers.seal(aead, utf8(plain), utf8(context));
    }

    /**
     * Opens what was sealed in the same context.
     *
     * @throws SealBroken if the bytes were changed or belong elsewhere
     */
    public String open(byte[] sealed, String context) {
        try {
            return new String(aead.decrypt(sealed, utf8(context)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException broken) {
            throw new SealBroken(broken);
        }
    }

    /** 32 bytes by which the same text is recognised under this key, and which tell nothing without it. */
    public byte[] fingerprint(String text) {
        try {
            return ((Mac) hmac.clone()).doFinal(utf8(text));
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("The platform's " + HMAC + " can be copied", impossible);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "a data key";
    }
}
