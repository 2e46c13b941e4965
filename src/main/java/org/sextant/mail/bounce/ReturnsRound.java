package org.sextant.mail.bounce;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.sextant.mail.Returned;
import org.sextant.mail.bounce.ReturnsMailbox.Place;
import org.sextant.mail.bounce.ReturnsMailbox.Settling;
import org.sextant.sealing.SecretsFolder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Reads letters that came back, where the operator has named the address and the mailbox for it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${sextant.returns.address:}'.isBlank() && !'${sextant.returns.imap-host:}'.isBlank()")
class ReturnsRound {

    /** The name of a file in the secrets folder. */
    private static final String PASSWORD = "returned-mail-password";

    @Bean
    Place returnsPlace(
            @Value("${sextant.returns.imap-protocol}") String protocol,
            @Value("${sextant.returns.imap-host}") String host,
            @Value("${sextant.returns.imap-port}") int port,
            @Value("${sextant.returns.imap-username}") String user,
            SecretsFolder secrets) {
        return new Place(
                protocol, host, port, user, secrets.read(PASSWORD).orElse("").strip());
    }

    /** As a refusal at once: each in a transaction of its own, together with all that features make of it. */
    @Bean
    Settling returnsSettling(
            ObjectProvider<Returned> features, TransactionOperations transaction, MeterRegistry meters) {
        return mailbox -> {
            transaction.executeWithoutResult(_ -> features.forEach(feature -> feature.undeliverable(mailbox)));
            meters.counter("sextant.mail", "outcome", "returned").increment();
        };
    }

    @Bean
    RecurringTask<Void> readReturnedMail(Place place, ReturnPath returns, Settling settling) {
        var mailbox = new ReturnsMailbox(place, returns, settling);
        return Tasks.recurring("read-returned-mail", FixedDelay.of(Duration.ofMinutes(2)))
                .execute((_, _) -> mailbox.empty());
    }
}
