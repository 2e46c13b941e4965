package org.sextant.petition;

/** The last day that is planned is over before the petition opens. */
public class LastDayOver extends WrongPetitionState {}
