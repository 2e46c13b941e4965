package org.sextant.treaty.ladder;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no step with that id. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchStep extends RuntimeException {}
