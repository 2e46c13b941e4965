package org.sextant.member.access;

import java.net.URI;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.sextant.member.People;
import org.sextant.shell.Messages;
import org.sextant.shell.PublicAddress;
import org.sextant.shell.WayIn;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.authentication.HttpSessionPublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationProvider;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * The door for passkeys: {@code /app/login/passkey/options} asks a device to prove itself, {@code /app/login/passkey} takes the proof. Without a password beside it a
 * passkey must have asked for finger, face or number, so that a found telephone opens nothing.
 */
@Configuration(proxyBeanMethods = false)
class PasskeyDoor {

    private static final String PATH = "/app/login/passkey";

    @Bean
    WebAuthnRelyingPartyOperations passkeyParty(
            PasskeyHolders holders, PasskeyRecords records, PublicAddress address, Messages messages) {
        var origin = URI.create(address.of(""));
        var house = PublicKeyCredentialRpEntity.builder()
                .id(origin.getHost())
                .name(messages.in(Language.EN).of("shell.name"))
                .build();
        var party = new Webauthn4JRelyingPartyOperations(holders, records, house, Set.of(origin.toString()));
        party.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        party.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return party;
    }

    @Bean
    WayIn comeInByPasskey(WebAuthnRelyingPartyOperations party, People people) {
        var provider = new WebAuthnAuthenticationProvider(party, id -> user(people, id));
        // What is posted is good for this session's own question alone, so nobody can forge it.
        return door -> door.csrf(csrf -> csrf.ignoringRequestMatchers(post(PATH), post(PATH + "/options")))
                .with(new Filters(party, provider), _ -> {});
    }

    private static UserDetails user(People people, String id) {
        return people.byId(new PersonId(UUID.fromString(id)))
                .map(person -> User.withUsername(person.id().toString())
                        .password("")
                        .authorities("ROLE_PERSON")
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    private static PathPatternRequestMatcher post(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path);
    }

    private static final class Filters extends AbstractHttpConfigurer<Filters, HttpSecurity> {

        private final WebAuthnRelyingPartyOperations party;
        private final WebAuthnAuthenticationProvider provider;

        Filters(WebAuthnRelyingPartyOperations party, WebAuthnAuthenticationProvider provider) {
            this.party = party;
            this.provider = provider;
        }

        @Override
        public void configure(HttpSecurity http) {
            var questions = new HttpSessionPublicKeyCredentialRequestOptionsRepository();
            var options = new PublicKeyCredentialRequestOptionsFilter(party);
            options.setRequestMatcher(post(PATH + "/options"));
            options.setRequestOptionsRepository(questions);
            var proof = new WebAuthnAuthenticationFilter();
            proof.setRequiresAuthenticationRequestMatcher(post(PATH));
            proof.setRequestOptionsRepository(questions);
            proof.setAuthenticationManager(new ProviderManager(provider));
            proof.setAuthenticationSuccessHandler(toWhereOneWanted(http));
            proof.setSessionAuthenticationStrategy(
                    Objects.requireNonNull(http.getSharedObject(SessionAuthenticationStrategy.class)));
            http.addFilterBefore(options, AuthorizationFilter.class)
                    .addFilterBefore(proof, BasicAuthenticationFilter.class);
        }

        private static SavedRequestAwareAuthenticationSuccessHandler toWhereOneWanted(HttpSecurity http) {
            var handler = new SavedRequestAwareAuthenticationSuccessHandler();
            handler.setDefaultTargetUrl("/app/");
            handler.setRequestCache(Objects.requireNonNull(http.getSharedObject(RequestCache.class)));
            return handler;
        }
    }
}
