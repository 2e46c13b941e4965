package org.sextant.petition.signing;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.vocabulary.EmailAddress;

/** The great mail providers, by the domains of their mailboxes: so many people each that naming one names nobody. */
public enum MailProvider {
    GOOGLE("gmail.com"),
    MICROSOFT("outlook.com", "hotmail.com", "hotmail.fr", "hotmail.es", "hotmail.it", "live.com", "live.fr", "msn.com"),
    YAHOO("yahoo.com", "yahoo.fr", "yahoo.es", "yahoo.com.br", "yahoo.co.uk", "yahoo.it", "ymail.com", "aol.com"),
    APPLE("icloud.com", "me.com", "mac.com"),
    PROTON("proton.me"),
    GMX("gmx.de", "gmx.net", "gmx.com", "gmx.at", "web.de", "mail.com"),
    ORANGE("orange.fr", "wanadoo.fr"),
    FREE("free.fr"),
    LIBERO("libero.it"),
    YANDEX("yandex.ru", "yandex.com", "ya.ru"),
    MAIL_RU("mail.ru", "bk.ru", "inbox.ru", "list.ru"),
    UOL("uol.com.br", "bol.com.br"),
    SAPO("sapo.pt"),
    OTHER;

    private static final Map<String, MailProvider> BY_DOMAIN = Arrays.stream(values())
            .flatMap(provider -> provider.domains.stream().map(domain -> Map.entry(domain, provider)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Set<String> domains;

    MailProvider(String... domains) {
        this.domains = Set.of(domains);
    }

    /** Whose mailbox it is; {@link #OTHER} for all that are not great. */
    public static MailProvider of(EmailAddress address) {
        return BY_DOMAIN.getOrDefault(address.domain(), OTHER);
    }
}
