package org.sextant.shell;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What the HTTP server believes of those who speak to it, and how it keeps the workroom's session. */
@Component
class HttpServer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final List<String> trustedProxies;
    private final PublicAddress address;
    private final LastResort lastResort;

    HttpServer(
            @Value("${sextant.trusted-proxies}") List<String> trustedProxies,
            PublicAddress address,
            LastResort lastResort) {
        this.trustedProxies = trustedProxies;
        this.address = address;
        this.lastResort = lastResort;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.getSettings().getSession().getCookie().setSecure(address.isHttps());
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(lastResort));
        if (!trustedProxies.isEmpty()) {
            factory.addEngineValves(forwarded());
        }
    }

    // Exactly these networks. Tomcat's own list, all private ranges, would believe every neighbour on the machine's
    // network.
    private RemoteIpValve forwarded() {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(
                trustedProxies.stream().map(HttpServer::network).collect(Collectors.joining(",")));
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }

    // Without a slash the valve would take the list for a regular expression, in which a dot is anything.
    private static String network(String addressOrNetwork) {
        if (addressOrNetwork.contains("/")) {
            return addressOrNetwork;
        }
        return addressOrNetwork + (addressOrNetwork.contains(":") ? "/128" : "/32");
    }
}
