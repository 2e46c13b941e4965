package org.sextant.member.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.shell.PublicAddress;
import org.sextant.shell.WayIn;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.PersonId;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** The door for those whom the provider knows: there by {@code /app/login/with/oidc}, back by {@code /app/login/back/oidc}. Its tokens are looked at once, and not kept. */
@Component
class ProviderDoor implements WayIn {

    private static final String BACK = "/app/login/back/";

    private final Provider provider;
    private final Identities identities;
    private final PublicAddress address;

    ProviderDoor(Provider provider, Identities identities, PublicAddress address) {
        this.provider = provider;
        this.identities = identities;
        this.address = address;
    }

    @Override
    public void addTo(HttpSecurity door) {
        if (!provider.isOn()) {
            return;
        }
        var told = new OidcUserService();
        door.oauth2Login(login -> login.clientRegistrationRepository(registrations())
                .authorizedClientRepository(new KeepsNoToken())
                .loginPage("/app/login")
                .authorizationEndpoint(there -> there.baseUri("/app/login/with"))
                .redirectionEndpoint(back -> back.baseUri(BACK + "*"))
                .userInfoEndpoint(user -> user.oidcUserService(request -> known(request, told)))
                .successHandler(toWhereOneWanted())
                .failureHandler(new SimpleUrlAuthenticationFailureHandler("/app/login?stranger")));
    }

    private ClientRegistrationRepository registrations() {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(provider.registration(address.of(BACK + Provider.ID))));
    }

    private OidcUser known(OidcUserRequest request, OidcUserService told) {
        var user = told.loadUser(request);
        var verified = Optional.ofNullable(user.getEmail())
                .filter(_ -> Boolean.TRUE.equals(user.getEmailVerified()))
                .flatMap(EmailAddress::parse);
        return identities
                .person(
                        Objects.requireNonNull(user.getIssuer()).toString(),
                        Objects.requireNonNull(user.getSubject()),
                        verified,
                        provider.name())
                .map(person -> new KnownUser(person, user))
                .orElseThrow(() -> new OAuth2AuthenticationException("no_such_account"));
    }

    private static SavedRequestAwareAuthenticationSuccessHandler toWhereOneWanted() {
        var handler = new SavedRequestAwareAuthenticationSuccessHandler();
        handler.setDefaultTargetUrl("/app/");
        return handler;
    }

    /** The session knows the person by their id, as after every other way in; nothing else of what the provider said stays in it. */
    private static final class KnownUser extends DefaultOidcUser {

        private final PersonId person;

        KnownUser(PersonId person, OidcUser told) {
            super(AuthorityUtils.createAuthorityList("ROLE_PERSON"), told.getIdToken());
            this.person = person;
        }

        @Override
        public String getName() {
            return person.toString();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof KnownUser user && user.person.equals(person);
        }

        @Override
        public int hashCode() {
            return person.hashCode();
        }
    }

    private static final class KeepsNoToken implements OAuth2AuthorizedClientRepository {

        // The interface asks for it so.
        @SuppressWarnings("TypeParameterUnusedInFormals")
        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication signedIn, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication signedIn,
                HttpServletRequest request,
                HttpServletResponse response) {
            // Who it was is all that we wanted to know.
        }

        @Override
        public void removeAuthorizedClient(
                String registration,
                Authentication signedIn,
                HttpServletRequest request,
                HttpServletResponse response) {
            // There is none.
        }
    }
}
