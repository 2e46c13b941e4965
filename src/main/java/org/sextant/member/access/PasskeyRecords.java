package org.sextant.member.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys in our schema, for Spring Security. */
@Component
@Transactional
class PasskeyRecords implements UserCredentialRepository {

    private final PasskeyRepository passkeys;
    private final Making making;

    PasskeyRecords(PasskeyRepository passkeys, Making making) {
        this.passkeys = passkeys;
        this.making = making;
    }

    @Override
    public void save(CredentialRecord seen) {
        var now = making.now();
        var known = passkeys.findByCredential(seen.getCredentialId().getBytes());
        known.ifPresent(passkey -> passkey.opened(seen, now));
        passkeys.save(known.orElseGet(() -> new Passkey(making.id(), seen, now)));
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return passkeys.findByCredential(credential.getBytes())
                .map(Passkey::record)
                .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return passkeys.of(PasskeyHolders.person(handle), Limit.of(Passkeys.MOST)).stream()
                .map(Passkey::record)
                .toList();
    }

    @Override
    public void delete(Bytes credential) {
        throw new UnsupportedOperationException("Its holder removes a passkey, by its id");
    }
}
