package org.sextant.member.joint;

import java.time.Clock;
import org.springframework.beans.factory.BeanFactory;

/** What happens to joint acts by itself, when a test wants it to. */
public final class JointActScene {

    private JointActScene() {}

    /** Carries out what two people have agreed to until now. */
    public static void anHourLater(BeanFactory beans) {
        var now = beans.getBean(Clock.class).instant();
        beans.getBean(DueActs.class).carryOut(now.plus(JointAct.CAN_BE_STOPPED).plusSeconds(1));
    }
}
