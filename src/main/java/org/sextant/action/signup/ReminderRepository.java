package org.sextant.action.signup;

import java.util.Optional;
import org.sextant.vocabulary.ActionId;
import org.springframework.data.repository.Repository;

interface ReminderRepository extends Repository<Reminder, ActionId> {

    Reminder save(Reminder reminder);

    Optional<Reminder> findById(ActionId action);
}
