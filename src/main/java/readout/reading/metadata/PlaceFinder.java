package readout.reading.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Finding;
import readout.model.Span;

/// Tells where the event took place, from the head's place lines, fields, dateline and title, and from a note below the text.
final class PlaceFinder {

    private static final Pattern IN_TITLE = Pattern.compile("\\b(?:in|at|в)\\s+((?:the\\s)?\\p{Lu}[\\p{L}.'’-]*(?:[ ,]+(?:\\p{Lu}[\\p{L}.'’-]*|el-\\p{Lu}\\p{L}+)){0,5})\\s*(?:[,;.(:].*)?$");
    private static final Pattern EMBASSY = Pattern.compile("FM (?:AMEMBASSY|AMCONSUL|USMISSION|USDEL|SECRETARY AT) ([A-Z .]{3,30}?)(?: (?:PRIORITY|IMMEDIATE|ROUTINE))?");
    private static final Pattern AT_EVENT = Pattern.compile("(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*)?) (?:[Ss]ummit|[Mm]eeting|[Pp]ress [Cc]onference|[Nn]ews [Cc]onference)\\b");
    private static final Pattern SPOKE = Pattern.compile("\\b(?:spoke|met|began|held)\\b.{0,60}?\\b(?:in|at|on)\\s+(?:the\\s+)?(\\p{Lu}[^.;]{2,90})");

    private final Gazetteer gazetteer;
    private final LeadPlace leads;

    PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.leads = new LeadPlace(gazetteer);
    }

    /// Where those met that an article tells of, by its beginning; only where nothing else tells it.
    Finding<Spot> inLead(String text, Span lead) {
        return leads.find(text, lead.start(), lead.end());
    }

    /// The place, with the country of today's map.
    Finding<Spot> find(Head head, Foot foot) {
        boolean lined = dateline(head).found().filter(Spot::hasCity).isPresent();
        Finding<Spot> line = lines(head);
        Finding<Spot> printed = lined && !line.found().map(Spot::hasCity).orElse(false) ? Finding.none("a bare country stands over a dateline's city") : line;
        return field(head).or(() -> embassy(head)).or(() -> printed).or(() -> titleTail(head)).or(() -> dateline(head)).or(() -> inTitle(head)).or(() -> note(foot));
    }

    /// The place line nearest above the date that stands lowest in the head, with the venue lines over it.
    private Finding<Spot> lines(Head head) {
        int best = -1;
        int most = -1;
        for (int i = 0; i < head.body(); i++) {
            Optional<Spot> spot = spot(head.rows().get(i).told());
            if (spot.isEmpty() || head.isTitled(i)) {
                continue;
            }
            int score = (spot.get().hasCity() ? 4 : 0) + (nearDate(head, i) ? 3 : 0) + (overHour(head, i) ? 3 : 0) - (isOfOffice(head, i) ? 2 : 0) + (nearPerson(head, i) ? 1 : 0) + (i >= head.afterTitle() ? 1 : 0) + (spot.get().venue().isEmpty() ? 1 : 0);
            if (score >= most && score >= 2) {
                best = i;
                most = score;
            }
        }
        if (best < 0) {
            return Finding.none("no line of the page's head names a place");
        }
        Spot spot = spot(head.rows().get(best).told()).orElseThrow();
        int from = best >= head.afterTitle() ? head.afterTitle() : 0;
        String venue = String.join(", ", venues(head, best, from, spot));
        return Finding.certain(new Spot(spot.city(), spot.country(), venue), "the place line", head.rows().get(best).line().span());
    }

    private static List<String> venues(Head head, int at, int from, Spot spot) {
        Set<Integer> venues = Venues.find(head.rows(), from, head.body());
        Set<String> parts = new LinkedHashSet<>();
        int first = at;
        while (first > from && (venues.contains(first - 1) || head.rows().get(first - 1).told() instanceof Told.Placed above && !above.spot().venue().isEmpty())) {
            first--;
        }
        for (int i = first; i < at; i++) {
            parts.add(head.rows().get(i).told() instanceof Told.Placed placed ? placed.spot().venue() : head.rows().get(i).line().words().replaceFirst("[,;:]+$", ""));
        }
        if (!spot.venue().isEmpty()) {
            parts.add(spot.venue());
        }
        return new ArrayList<>(parts);
    }

    private static Optional<Spot> spot(Told told) {
        return switch (told) {
            case Told.Placed placed -> Optional.of(placed.spot());
            case Told.Dated dated -> dated.spot();
            default -> Optional.empty();
        };
    }

    private static boolean nearDate(Head head, int at) {
        for (int i = Math.max(0, at - 3); i <= at + 3 && i < head.body(); i++) {
            if (head.rows().get(i).isDated()) {
                return true;
            }
        }
        return false;
    }

    /// The White House prints the place right over the hour.
    private static boolean overHour(Head head, int at) {
        for (int i = at + 1; i <= at + 2 && i < head.body(); i++) {
            if (head.rows().get(i).told() instanceof Told.Minor && Character.isDigit(head.rows().get(i).line().words().charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /// `(New York, New York)`: where the office was that sent it out.
    private static boolean isOfOffice(Head head, int at) {
        return head.rows().get(at).line().words().charAt(0) == '(';
    }

    private static boolean nearPerson(Head head, int at) {
        for (int i = Math.max(0, at - 4); i < at; i++) {
            if (head.rows().get(i).isPersonal()) {
                return true;
            }
        }
        return false;
    }

    /// `PLACE: Oval Office`, or the lines behind `DATE, TIME AND PLACE`.
    private Finding<Spot> field(Head head) {
        for (int i = 0; i < head.body(); i++) {
            if (!(head.rows().get(i).told() instanceof Told.Field field) || !(field.field().contains("place") || field.field().equals("location") || field.field().equals("место"))) {
                continue;
            }
            for (String part : field.value().split(";")) {
                Optional<Spot> spot = gazetteer.whole(part).or(() -> lastParts(part));
                if (spot.isPresent()) {
                    return Finding.certain(spot.get(), "the page's head says so", head.rows().get(i).line().span());
                }
            }
        }
        return Finding.none("no field names a place");
    }

    /// `FM AMEMBASSY MOSCOW`: where a cable was sent from.
    private Finding<Spot> embassy(Head head) {
        for (Row row : head.own()) {
            Matcher from = EMBASSY.matcher(row.line().words());
            Optional<Spot> spot = from.matches() ? gazetteer.city(from.group(1)) : Optional.empty();
            if (spot.isPresent()) {
                return Finding.certain(spot.get(), "the embassy that sent it", row.line().span());
            }
        }
        return Finding.none("no embassy is named");
    }

    private Optional<Spot> lastParts(String words) {
        for (int comma = words.indexOf(','); comma >= 0; comma = words.indexOf(',', comma + 1)) {
            Optional<Spot> spot = gazetteer.whole(words.substring(comma + 1));
            if (spot.isPresent()) {
                return spot;
            }
        }
        return Optional.empty();
    }

    /// `…, Berlin, 26 February 2013`: a title that ends with its place and date.
    private Finding<Spot> titleTail(Head head) {
        if (head.title().isEmpty()) {
            return Finding.none("there is no title");
        }
        String words = head.title().get().words();
        Optional<Spot> joined = TitleTail.joined(words).map(TitleTail.Joined::place).flatMap(gazetteer::whole).filter(Spot::hasCity);
        if (joined.isPresent()) {
            return Finding.certain(joined.get(), "the end of the title", head.title().get().span());
        }
        Matcher date = TitleTail.DATE.matcher(words);
        String before = date.find() ? words.substring(0, date.start()) : "";
        for (int parts = 3; parts >= 1; parts--) {
            Optional<String> tail = TitleTail.lastParts(before, parts);
            Optional<Spot> spot = tail.flatMap(gazetteer::whole).filter(Spot::hasCity);
            if (spot.isPresent()) {
                return Finding.certain(spot.get(), "the end of the title", head.title().get().span());
            }
        }
        // A head whose lines were joined: `… Hotel President Wilson Geneva, Switzerland September 9, 2016`.
        for (int at = before.lastIndexOf(' '); at > 0 && before.length() - at < 40; at = before.lastIndexOf(' ', at - 1)) {
            String tail = before.substring(at + 1);
            Optional<Spot> spot = tail.indexOf(',') > 0 && Character.isUpperCase(tail.charAt(0)) ? gazetteer.whole(tail).filter(Spot::hasCity) : Optional.empty();
            if (spot.isPresent()) {
                return Finding.likely(spot.get(), "the end of the title", head.title().get().span());
            }
        }
        return Finding.none("the title ends with no place");
    }

    private static Finding<Spot> dateline(Head head) {
        return head.dateline().flatMap(line -> line.spot().map(spot -> Finding.likely(spot, "the dateline", line.span())))
                .orElseGet(() -> Finding.none("there is no dateline"));
    }

    /// `… in Sochi`, `… in Moscow, Russia`
    private Finding<Spot> inTitle(Head head) {
        for (Optional<Title> line : List.of(head.title(), head.subtitle())) {
            Matcher found = line.map(title -> IN_TITLE.matcher(title.words())).orElse(null);
            if (found != null && found.find()) {
                Optional<Spot> spot = gazetteer.whole(found.group(1)).or(() -> shorter(found.group(1))).or(() -> gazetteer.city(found.group(1))).filter(Spot::hasCity);
                if (spot.isPresent()) {
                    return Finding.likely(spot.get(), "the title names it", line.get().span());
                }
            }
        }
        Optional<Spot> event = head.title().map(Title::words).flatMap(this::atEvent);
        return event.map(spot -> Finding.likely(spot, "the title names it", head.title().get().span())).orElseGet(() -> Finding.none("the title names no place"));
    }

    /// `Helsinki Press Conference`, `At Moscow Summit`
    private Optional<Spot> atEvent(String title) {
        Matcher event = AT_EVENT.matcher(title);
        while (event.find()) {
            String words = event.group(1);
            Optional<Spot> spot = gazetteer.city(words).or(() -> gazetteer.city(words.substring(words.lastIndexOf(' ') + 1)));
            if (spot.isPresent()) {
                return spot;
            }
        }
        return Optional.empty();
    }

    private Optional<Spot> shorter(String words) {
        int comma = words.indexOf(',');
        return comma < 0 ? Optional.empty() : gazetteer.whole(words.substring(0, comma));
    }

    /// `NOTE: The President spoke at 2:59 p.m. in the East Room at the White House.`
    private Finding<Spot> note(Foot foot) {
        for (Row row : foot.rows()) {
            if (row.line().words().regionMatches(true, 0, "note", 0, 4)) {
                Matcher spoke = SPOKE.matcher(paragraph(foot, row));
                Optional<Spot> spot = spoke.find() ? anyPart(spoke.group(1)) : Optional.empty();
                if (spot.isPresent()) {
                    return Finding.certain(spot.get(), "the note below the text", row.line().span());
                }
            }
        }
        return Finding.none("neither the page's head nor a dateline names one");
    }

    /// A row's words and those of the lines its paragraph is wrapped into.
    private static String paragraph(Foot foot, Row first) {
        StringBuilder words = new StringBuilder();
        foot.rows().stream().filter(row -> row.sameBlock(first)).forEach(row -> words.append(words.isEmpty() ? "" : " ").append(row.line().words()));
        return words.toString();
    }

    private Optional<Spot> anyPart(String words) {
        for (String part : words.split("\\s+(?:at|in|of|on)\\s+(?:the\\s+)?|,\\s*")) {
            Optional<Spot> spot = gazetteer.whole(part).filter(Spot::hasCity);
            if (spot.isPresent()) {
                return Optional.of(spot.get());
            }
        }
        return Optional.empty();
    }
}
