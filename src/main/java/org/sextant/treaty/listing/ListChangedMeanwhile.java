package org.sextant.treaty.listing;

/** Another list was agreed to since this one was compared. */
public class ListChangedMeanwhile extends RuntimeException {}
