package org.sextant.moderation;

import java.util.Set;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;

/**
 * A thing that the public can read, as far as it matters here.
 *
 * @param path its public page, after the language
 * @param answerable who stands for it: they hear what is decided, and can appeal
 */
public record Subject(LocalizedText title, String path, Principle principle, Set<PersonId> answerable) {}
