package org.sextant.petition.web;

/** A line of a wording that stands out. */
record Strong(String text) implements Block {}
