package org.sextant.member.access;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/** Another house that says who somebody is (OpenID Connect). There is none unless the settings name one. */
@Component
public class Provider {

    static final String ID = "oidc";

    private final String issuer;
    private final String client;
    private final String secret;
    private final String name;

    Provider(
            @Value("${sextant.oidc.issuer}") String issuer,
            @Value("${sextant.oidc.client-id}") String client,
            @Value("${sextant.oidc.client-secret}") String secret,
            @Value("${sextant.oidc.name}") String name) {
        this.issuer = issuer.strip();
        this.client = client.strip();
        this.secret = secret.strip();
        this.name = name.strip();
        if (isOn() && (this.client.isEmpty() || this.secret.isEmpty())) {
            throw new IllegalArgumentException(
                    "SEXTANT_OIDC_ISSUER also needs SEXTANT_OIDC_CLIENT_ID and SEXTANT_OIDC_CLIENT_SECRET");
        }
    }

    /** Whether the settings name one. */
    public boolean isOn() {
        return !issuer.isEmpty();
    }

    /** What people call it; its host where the settings do not say. */
    public String name() {
        return name.isEmpty() ? URI.create(issuer).getHost() : name;
    }

    /** Where one begins to come in by it. */
    public String path() {
        return "/app/login/with/" + ID;
    }

    /** Asked for when the first person comes: a provider that is away keeps nobody from starting, or from coming in another way. */
    ClientRegistration registration(String cameBackTo) {
        return ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(ID)
                .clientId(client)
                .clientSecret(secret)
                .scope("openid", "email")
                .redirectUri(cameBackTo)
                .build();
    }
}
