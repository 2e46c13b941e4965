package org.sextant.member.directory;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When notes are deleted whose day is over, and files that nobody may take along any more. */
@Configuration(proxyBeanMethods = false)
class NoteTimes {

    @Bean
    RecurringTask<Void> forgetPeopleExports(Exports exports) {
        return Tasks.recurring("forget-people-exports", FixedDelay.of(Duration.ofHours(6)))
                .execute((_, _) -> exports.forget());
    }

    @Bean
    RecurringTask<Void> forgetIntroductions(Introductions introductions) {
        return Tasks.recurring("forget-introductions", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> introductions.forget());
    }

    @Bean
    RecurringTask<Void> deleteNotesThatAreOver(PersonNotes notes, ActivityDays days) {
        return Tasks.recurring("delete-notes-that-are-over", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> notes.deleteOver(days.today()));
    }
}
