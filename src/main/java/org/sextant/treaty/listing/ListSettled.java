package org.sextant.treaty.listing;

/** The list was agreed to or taken back before. */
public class ListSettled extends RuntimeException {}
