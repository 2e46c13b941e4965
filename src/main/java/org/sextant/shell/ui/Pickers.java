package org.sextant.shell.ui;

import com.ibm.icu.text.DateFormatSymbols;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;

/** Fields in which one is chosen of many. Those for days and times speak the reader's language: Vaadin's own speak English; its clocks would show other digits in Arabic. */
public final class Pickers {

    private static final int MONDAY = 1;

    private Pickers() {}

    public static DatePicker day(String label, Words words) {
        var picker = new DatePicker(label);
        picker.setI18n(days(words));
        picker.setPlaceholder(words.of("shell.date.shape"));
        return picker;
    }

    /** Whether something was typed there that is no day: then the value is empty, and the field keeps what was typed. */
    public static boolean isUnreadable(DatePicker picker) {
        return picker.isEmpty()
                && picker.getDefaultValidator().apply(picker.getValue(), null).isError();
    }

    public static DateTimePicker moment(String label, Words words) {
        var picker = new DateTimePicker(label);
        picker.setLocale(clock(words.language()));
        picker.setDatePickerI18n(days(words));
        picker.setDatePlaceholder(words.of("shell.date.shape"));
        picker.setI18n(new DateTimePickerI18n()
                .setDateLabel(words.of("shell.date.day"))
                .setTimeLabel(words.of("shell.date.time"))
                .setBadInputErrorMessage(words.of("shell.date.unreadable"))
                .setIncompleteInputErrorMessage(words.of("shell.date.both")));
        return picker;
    }

    /**
     * One of people so many that they are looked for by their names.
     *
     * @param like one page of those whose names are like what was typed: there may be thousands
     */
    public static <P> ComboBox<P> person(String label, Function<String, List<P>> like, ItemLabelGenerator<P> name) {
        var picker = new ComboBox<P>(label);
        picker.setItemsPageable((page, typed) -> page.getPageNumber() > 0 ? List.of() : like.apply(typed));
        picker.setItemLabelGenerator(name);
        return picker;
    }

    private static DatePickerI18n days(Words words) {
        var names = new DateFormatSymbols(words.language().locale());
        var alone = DateFormatSymbols.STANDALONE;
        return new DatePickerI18n()
                .setMonthNames(List.of(names.getMonths(alone, DateFormatSymbols.WIDE)))
                .setWeekdays(fromSunday(names.getWeekdays(alone, DateFormatSymbols.WIDE)))
                .setWeekdaysShort(fromSunday(names.getWeekdays(alone, DateFormatSymbols.ABBREVIATED)))
                .setFirstDayOfWeek(MONDAY)
                .setDateFormats(
                        words.language() == Language.EN ? "yyyy-MM-dd" : "dd/MM/yyyy",
                        "yyyy-MM-dd",
                        "dd/MM/yyyy",
                        "d.M.yyyy")
                .setToday(words.of("shell.date.today"))
                .setCancel(words.of("shell.date.cancel"))
                .setBadInputErrorMessage(words.of("shell.date.unreadable"));
    }

    // ICU numbers the days of the week from 1, so the first of the list is empty.
    private static List<String> fromSunday(String[] names) {
        return Arrays.asList(names).subList(1, names.length);
    }

    // Twenty-four hours and Western digits everywhere. The field takes no more of a locale than language and country;
    // of the countries that write Arabic, Morocco counts hours so.
    private static Locale clock(Language language) {
        return switch (language) {
            case EN -> Locale.UK;
            case AR -> Locale.of("ar", "MA");
            case FR, ES, PT -> language.locale();
        };
    }
}
