package org.sextant.member;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.sextant.shell.Words;
import org.sextant.vocabulary.LocalizedText;

/** What a fact says, so that a page can say it in the reader's language, and a file in a form that programs read. */
public sealed interface KeptValue {

    /** As the reader's page says it. */
    String in(Words words, ZoneId zone);

    /** As a program reads it: text, or text by language. */
    Object plain();

    record Text(String text) implements KeptValue {

        @Override
        public String in(Words words, ZoneId zone) {
            return text;
        }

        @Override
        public Object plain() {
            return text;
        }
    }

    record InLanguages(LocalizedText text) implements KeptValue {

        @Override
        public String in(Words words, ZoneId zone) {
            return text.in(words.language());
        }

        @Override
        public Object plain() {
            return text.tagged();
        }
    }

    record Moment(Instant at) implements KeptValue {

        @Override
        public String in(Words words, ZoneId zone) {
            return words.moment(at, zone);
        }

        @Override
        public Object plain() {
            return at.toString();
        }
    }

    record Day(LocalDate day) implements KeptValue {

        @Override
        public String in(Words words, ZoneId zone) {
            return words.date(day);
        }

        @Override
        public Object plain() {
            return day.toString();
        }
    }

    /**
     * A constant, by the name under which it is stored.
     *
     * @param key under which the words of all these constants stand
     */
    record Coded(String key, String constant) implements KeptValue {

        public static Coded of(String key, Enum<?> constant) {
            return new Coded(key, constant.name());
        }

        @Override
        public String in(Words words, ZoneId zone) {
            return words.constant(key, constant);
        }

        @Override
        public Object plain() {
            return constant;
        }
    }

    /** A code for programs, and what it means for people. */
    record Explained(String code, LocalizedText text) implements KeptValue {

        @Override
        public String in(Words words, ZoneId zone) {
            return text.in(words.language());
        }

        @Override
        public Object plain() {
            return code;
        }
    }
}
