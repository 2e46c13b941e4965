package org.sextant.mail;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** A carrier that keeps what it is given in its bag, and says of each what it was told to say. */
final class Bag implements Carrier {

    private final Optional<Fate> fate;
    private final List<Mail> carried = new CopyOnWriteArrayList<>();
    private final List<Integer> handfuls = new CopyOnWriteArrayList<>();

    private Bag(Optional<Fate> fate) {
        this.fate = fate;
    }

    static Bag thatReaches() {
        return new Bag(Optional.of(Fate.ACCEPTED));
    }

    static Bag thatFinds(Fate fate) {
        return new Bag(Optional.of(fate));
    }

    /** As a mail server that does not answer. */
    static Bag thatReachesNobody() {
        return new Bag(Optional.empty());
    }

    @Override
    public Map<UUID, Fate> carry(List<Mail> mails) {
        handfuls.add(mails.size());
        carried.addAll(mails);
        return fate.map(told -> mails.stream().collect(toMap(Mail::id, _ -> told)))
                .orElse(Map.of());
    }

    List<String> receivers() {
        return carried.stream().map(mail -> mail.to().typed()).toList();
    }

    /** How many letters each handful had. */
    List<Integer> handfuls() {
        return List.copyOf(handfuls);
    }
}
