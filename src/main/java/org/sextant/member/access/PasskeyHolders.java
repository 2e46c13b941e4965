package org.sextant.member.access;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sextant.member.People;
import org.sextant.member.PersonSummary;
import org.sextant.vocabulary.PersonId;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** The holders of passkeys, for Spring Security: everybody with an account. A passkey's user handle is the person's id, which says nothing outside. */
@Component
class PasskeyHolders implements PublicKeyCredentialUserEntityRepository {

    private final People people;

    PasskeyHolders(People people) {
        this.people = people;
    }

    static Bytes handle(PersonId person) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(person.uuid().getMostSignificantBits())
                .putLong(person.uuid().getLeastSignificantBits())
                .array());
    }

    static PersonId person(Bytes handle) {
        var bits = ByteBuffer.wrap(handle.getBytes());
        return new PersonId(new UUID(bits.getLong(), bits.getLong()));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return people.byId(person(handle)).map(PasskeyHolders::entity).orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String id) {
        return people.byId(new PersonId(UUID.fromString(id)))
                .map(PasskeyHolders::entity)
                .orElse(null);
    }

    // The name is what the session will know the person by; the device shows the other.
    private static PublicKeyCredentialUserEntity entity(PersonSummary person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(person.id()))
                .name(person.id().toString())
                .displayName(person.name())
                .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity person) {
        throw new UnsupportedOperationException("Nobody is entered by way of a passkey");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("Nobody is erased by way of a passkey");
    }
}
