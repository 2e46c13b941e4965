package org.sextant.mail;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.sextant.vocabulary.Ids;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The module's tables in a schema of their own, so that the application's relay and the letters of other tests stay out of the way. Each node has its own relay and bell. */
final class PostOffice {

    private final BeanFactory beans;
    private final Clock clock;

    final JdbcClient database;
    final TransactionTemplate transaction;

    PostOffice(BeanFactory beans, Clock clock) {
        var name = "post_" + UUID.randomUUID().toString().replace('-', '_');
        var whole = beans.getBean(HikariDataSource.class);
        JdbcClient.create(whole).sql("create schema " + name).update();
        var schema = in(name, whole);
        this.beans = beans;
        this.clock = clock;
        this.database = JdbcClient.create(schema);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(schema));
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/shared/V10__mail.sql")).execute(schema);
    }

    Node node(Carrier carrier) {
        var outgoing = new OutgoingMail(database, beans.getBean(LetterSeal.class), new Ids(clock), clock);
        var carriers = new StaticListableBeanFactory(Map.of("carrier", carrier)).getBeanProvider(Carrier.class);
        var reports = new Reports(
                new SimpleMeterRegistry(), new StaticListableBeanFactory().getBeanProvider(Returned.class), outgoing);
        var relay = new Relay(outgoing, beans.getBean(LetterPress.class), carriers, transaction, reports);
        var bell = new Bell(relay);
        return new Node(relay, bell, new Outbox(outgoing, bell));
    }

    void post(Node node, Letter... letters) {
        transaction.executeWithoutResult(_ -> node.outbox().postAll(List.of(letters)));
    }

    /** Posts on a node that dies before it can ring. */
    void postAndDie(Letter... letters) throws InterruptedException {
        var dying = node(_ -> Map.of());
        dying.bell().silence();
        post(dying, letters);
    }

    long waiting() {
        return database.sql("select count(*) from outgoing_mail")
                .query(Long.class)
                .single();
    }

    /** When a letter is to be tried next. */
    Instant nextDue() {
        return database.sql("select min(due_at) from outgoing_mail")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    record Node(Relay relay, Bell bell, Outbox outbox) {}

    // Connections of its own: one of the pool would keep the schema when the application takes it again.
    private static DataSource in(String schema, HikariDataSource whole) {
        var own = new DriverManagerDataSource(whole.getJdbcUrl(), whole.getUsername(), whole.getPassword());
        own.setSchema(schema);
        return own;
    }
}
