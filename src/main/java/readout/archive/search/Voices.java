package readout.archive.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.archive.search.index.EntryCodec;
import readout.archive.sql.Session;
import readout.model.Side;

/// Who can speak: the archive's voices, and whom each stands for.
final class Voices {

    /// Somebody as counts show them.
    ///
    /// @param person the code of the person, empty if nobody is identified
    /// @param name   the full name, or else the reporter, the outlet or the label as printed
    /// @param outlet whom a reporter is from, if told; of one who is identified, the outlet told first
    /// @param side   the person's side
    record Who(Optional<String> person, String name, Optional<String> outlet, Optional<Side> side) {
    }

    private final List<Who> everyone = new ArrayList<>();
    private final int[] whoOf;
    private final Names names;

    private Voices(int bound, Names names) {
        this.whoOf = new int[bound];
        this.names = names;
        everyone.add(new Who(Optional.empty(), "", Optional.empty(), Optional.empty()));
    }

    /// Reads the voices and the names of people.
    static Voices load(Session session) throws SQLException {
        int bound = (int) session.count("SELECT coalesce(max(id), 0) + 1 FROM search_voices");
        Voices voices = new Voices(bound, Names.load(session));
        Map<Object, Integer> known = new HashMap<>();
        session.each("""
                SELECT v.id, v.label, v.reporter, v.outlet, head.id, head.code, head.full_name, head.side FROM search_voices v
                LEFT JOIN people p ON p.id = v.person_id LEFT JOIN people head ON head.id = p.stands_for""", row -> {
            long person = row.id(5);
            String label = row.text(2);
            String reporter = row.text(3);
            String outlet = row.text(4);
            Optional<Side> side = row.maybeText(8).map(Side::ofWord);
            Who who = person != 0
                    ? new Who(row.maybeText(6), row.text(7), Optional.of(outlet).filter(name -> !name.isEmpty() && side.equals(Optional.of(Side.PRESS))), side)
                    : new Who(Optional.empty(), !reporter.isEmpty() ? reporter : !label.isEmpty() ? label : outlet,
                            Optional.of(outlet).filter(name -> !name.isEmpty()), Optional.empty());
            int place = known.computeIfAbsent(person != 0 ? (Object) person : who, _ -> {
                voices.everyone.add(who);
                return voices.everyone.size() - 1;
            });
            if (voices.everyone.get(place).outlet().isEmpty()) {
                voices.everyone.set(place, who);
            }
            voices.whoOf[row.number(1)] = place;
            voices.names.voice(row.number(1), person, label, reporter, outlet);
        });
        return voices;
    }

    /// How many there are, nobody included.
    int count() {
        return everyone.size();
    }

    /// The place of whom a voice stands for; 0 is nobody.
    int who(int voice) {
        return voice < whoOf.length ? whoOf[voice] : 0;
    }

    Who at(int place) {
        return everyone.get(place);
    }

    /// Every voice's row is below it.
    int bound() {
        return whoOf.length;
    }

    /// The place of the side of whom a voice stands for, -1 if it is not known.
    int side(int voice) {
        return of(voice).side().map(EntryCodec::place).orElse(-1);
    }

    /// Whom a voice stands for.
    Who of(int voice) {
        return everyone.get(who(voice));
    }

    Names names() {
        return names;
    }
}
