package org.sextant.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Runs every recurring task there is, each by one node at a time, agreed through the database. */
@Configuration(proxyBeanMethods = false)
class Jobs {

    // Less than the 20 seconds in which a node must be gone after SIGTERM.
    private static final Duration UNTIL_INTERRUPTED = Duration.ofSeconds(5);

    @Bean(destroyMethod = "stop")
    @DependsOnDatabaseInitialization
    Scheduler scheduler(DataSource database, List<RecurringTask<?>> tasks) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(database))
                .startTasks(tasks.toArray(RecurringTask[]::new))
                .threads(4)
                .pollingInterval(Duration.ofSeconds(5))
                .shutdownMaxWait(UNTIL_INTERRUPTED)
                .build();
    }

    @EventListener
    void start(ApplicationReadyEvent ready) {
        ready.getApplicationContext().getBean(Scheduler.class).start();
    }
}
