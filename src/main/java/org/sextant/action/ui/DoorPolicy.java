package org.sextant.action.ui;

import java.util.regex.Pattern;
import org.sextant.action.ActionRight;
import org.sextant.action.Board;
import org.sextant.action.NoSuchAction;
import org.sextant.action.attendance.QrCode;
import org.sextant.member.NotPermitted;
import org.sextant.shell.RoutePolicy;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** At an action's door stand those who may see its guests. To anybody else who follows the code on a ticket it says no more than that. */
@Component
class DoorPolicy implements RoutePolicy {

    static final String PATH = QrCode.DOOR;

    private static final Pattern ADDRESS = Pattern.compile(PATH + "/([^/]+)(/[^/]+)?");

    private final Board board;

    DoorPolicy(Board board) {
        this.board = board;
    }

    @Override
    public Verdict verdict(PersonId person, String path) {
        var parts = ADDRESS.matcher(path);
        if (!parts.matches()) {
            return Verdict.NOT_MINE;
        }
        return Slug.parse(parts.group(1)).map(action -> verdict(person, action)).orElse(Verdict.UNKNOWN);
    }

    private Verdict verdict(PersonId person, Slug action) {
        try {
            var asked = board.action(action, person).card().id();
            return Verdict.openIf(board.allows(person, ActionRight.SEE_GUESTS, asked));
        } catch (NotPermitted stranger) {
            return Verdict.FORBIDDEN;
        } catch (NoSuchAction mistyped) {
            return Verdict.UNKNOWN;
        }
    }
}
