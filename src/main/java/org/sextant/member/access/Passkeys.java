package org.sextant.member.access;

import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.verifier.exception.VerificationException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Passkeys beside passwords: made in a person's own account, and enough to come in, since each asks its holder for finger, face or number first. */
@Service
public class Passkeys {

    /** More than this nobody has. */
    public static final int MOST = 20;

    /** How it went. */
    public sealed interface Making {

        record Made() implements Making {}

        /** The device's answer does not fit what it was asked. */
        record Unfit() implements Making {}

        record Full() implements Making {}
    }

    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE =
            new TypeReference<>() {};

    private final PasskeyRepository passkeys;
    private final WebAuthnRelyingPartyOperations party;
    private final AccessLetters letters;
    private final TransactionOperations transaction;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeys(
            PasskeyRepository passkeys,
            WebAuthnRelyingPartyOperations party,
            AccessLetters letters,
            TransactionOperations transaction) {
        this.passkeys = passkeys;
        this.party = party;
        this.letters = letters;
        this.transaction = transaction;
    }

    /** The person's passkeys, the oldest first. */
    public List<PasskeySummary> of(PersonId person) {
        return transaction.execute(_ -> passkeys.of(person, Limit.of(MOST)).stream()
                .map(Passkey::summary)
                .toList());
    }

    /** What to ask a device for, so that it makes a passkey for whoever is signed in on this thread. Good for one answer. */
    public Asked ask() {
        var signedIn = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        var options = party.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(signedIn));
        return new Asked(options, json.writeValueAsString(options));
    }

    /**
     * Keeps what the device answered.
     *
     * @param label as its holder wants to call it; up to sixty characters
     */
    public Making keep(Asked asked, String answer, String label, PersonId person) {
        if (of(person).size() >= MOST) {
            return new Making.Full();
        }
        try {
            var made = new RelyingPartyPublicKey(json.readValue(answer, MADE), label);
            transaction.executeWithoutResult(_ -> {
                party.registerCredential(new ImmutableRelyingPartyRegistrationRequest(asked.options(), made));
                letters.tellOfNewPasskey(person, label);
            });
            return new Making.Made();
        } catch (JacksonException | VerificationException | DataConversionException | IllegalArgumentException unfit) {
            return new Making.Unfit();
        }
    }

    /** Takes one of the person's own away; its device can no longer come in. */
    public void remove(UUID id, PersonId person) {
        transaction.executeWithoutResult(_ -> passkeys.erase(id, person));
    }

    /**
     * What a device was asked.
     *
     * @param json as its browser reads it
     */
    public record Asked(PublicKeyCredentialCreationOptions options, String json) {}
}
