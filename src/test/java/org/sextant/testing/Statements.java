package org.sextant.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** Counts what this thread asks of the database, through Hibernate and through Spring's JDBC: both write each statement into the log, so that no context has to be built for it. */
public final class Statements {

    private static final List<Logger> TOLD = Stream.of(
                    "org.hibernate.SQL", "org.springframework.jdbc.core.JdbcTemplate")
            .map(name -> (Logger) LoggerFactory.getLogger(name))
            .toList();

    private Statements() {}

    public static int during(Runnable work) {
        var counter = new Counter(Thread.currentThread().getName());
        var before = TOLD.stream().map(Logger::getLevel).toList();
        TOLD.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(counter);
        });
        counter.start();
        try {
            work.run();
        } finally {
            for (var i = 0; i < TOLD.size(); i++) {
                TOLD.get(i).detachAppender(counter);
                TOLD.get(i).setAdditive(true);
                TOLD.get(i).setLevel(before.get(i));
            }
        }
        return counter.counted.get();
    }

    private static final class Counter extends AppenderBase<ILoggingEvent> {

        private final AtomicInteger counted = new AtomicInteger();
        private final String thread;

        private Counter(String thread) {
            this.thread = thread;
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (event.getThreadName().equals(thread) && isStatement(event)) {
                counted.incrementAndGet();
            }
        }

        // Spring says first that it will execute something, and then what.
        private static boolean isStatement(ILoggingEvent event) {
            return event.getLoggerName().endsWith("SQL")
                    || event.getFormattedMessage().contains("[");
        }
    }
}
