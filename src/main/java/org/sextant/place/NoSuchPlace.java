package org.sextant.place;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No place has that code. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchPlace extends RuntimeException {}
