package org.sextant.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.member.Role;
import org.sextant.member.ScopeWords;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.HeldDays;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;

/** Which role, where, from when and until when: what an administrator fills in to give a mandate or to offer one. A place is found by typing some of its name. */
@SpringComponent
@org.springframework.context.annotation.Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class MandateFields {

    private final Desk desk;
    private final Words words;
    private final Clock clock;
    private final Select<Role> role = new Select<>();
    private final ComboBox<Scope> scope = new ComboBox<>();
    private final HeldDays days;

    MandateFields(Desk desk, Organisations organisations, ScopeWords scopes, Clock clock) {
        this.desk = desk;
        this.words = desk.words();
        this.clock = clock;
        role.setLabel(words.of("member.fields.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(one -> words.of("member.role", one));
        scope.setLabel(words.of("member.fields.scope"));
        // One page of those whose names are like what was typed: there may be thousands.
        scope.setItemsPageable((page, typed) -> page.getPageNumber() > 0
                ? List.of()
                : places(typed, scopes, organisations.offered(typed)).stream()
                        .limit(page.getPageSize())
                        .toList());
        scope.setItemLabelGenerator(one -> scopes.of(one, words));
        scope.setValue(Scope.PLATFORM);
        days = new HeldDays(
                words.of("member.fields.last-day"),
                words.of("member.fields.last-day-hint"),
                words.of("member.fields.last-day-past"),
                words);
        days.last().setMin(desk.today(clock));
    }

    private List<Scope> places(String typed, ScopeWords scopes, List<OrganisationSummary> organisations) {
        var platform =
                scopes.of(Scope.PLATFORM, words).toLowerCase(words.language().locale());
        return Stream.of(
                        Stream.of(Scope.PLATFORM)
                                .filter(_ -> platform.contains(typed.strip()
                                        .toLowerCase(words.language().locale()))),
                        organisations.stream().map(one -> Scope.of(one.id())),
                        scopes.offered(typed, words).stream())
                .flatMap(some -> some)
                .toList();
    }

    /** For this scope and no other; of a place's roles those that carry something there. */
    MandateFields only(Scope one) {
        scope.setValue(one);
        scope.setVisible(false);
        if (one.kind() == Scope.Kind.PLACE) {
            role.setItems(
                    Stream.of(Role.values()).filter(MandateFields::isOfAPlace).toList());
        }
        return this;
    }

    Component[] all() {
        return new Component[] {role, scope, days.first(), days.last()};
    }

    void check(FieldErrors errors) {
        if (role.isEmpty()) {
            errors.at(role, words.of("member.fields.role-missing"));
        }
        if (scope.isEmpty()) {
            errors.at(scope, words.of("member.fields.scope-missing"));
        }
        if (role.getValue() == Role.ADMINISTRATOR && !scope.isEmpty() && !Scope.PLATFORM.equals(scope.getValue())) {
            errors.at(scope, words.of("member.fields.administrator"));
        }
        if (!scope.isEmpty() && scope.getValue().kind() == Scope.Kind.PLACE && !isOfAPlace(role.getValue())) {
            errors.at(role, words.of("member.fields.place"));
        }
        days.check(errors, desk.today(clock));
    }

    // The others carry nothing there.
    private static boolean isOfAPlace(Role role) {
        return role == Role.ORGANIZER || role == Role.MODERATOR;
    }

    Role role() {
        return role.getValue();
    }

    Scope scope() {
        return scope.getValue();
    }

    /** Empty where it begins at once. */
    Optional<Instant> begins() {
        return days.begins(desk.today(clock), desk.zone());
    }

    /** The mandate holds through the whole of its last day, as this person reads days. */
    Optional<Instant> until() {
        return days.until(desk.zone());
    }

    void clear() {
        role.clear();
        days.clear();
    }
}
