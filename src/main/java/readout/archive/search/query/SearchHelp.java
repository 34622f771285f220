package readout.archive.search.query;

/// The query language, explained to those who type it.
public final class SearchHelp {

    private static final String TEXT = """
            Words
              missile defense         both words in one turn or paragraph, in any form: missiles, defence, ракет, ракетами
              "fresh start"           these words side by side
              negotiat*               every word that begins so (at least two letters)
              -summit  NOT summit     without this word; also before a phrase, a field or parentheses
              reset OR overload       either; also | instead of OR
              (reset OR overload) button    parentheses group
              missile NEAR defense    at most 10 words between them, in any order; NEAR/3 for at most 3
              NEAR(missile "new start" treaty, 5)    the same for several words and phrases
              Case, accents, ё and hyphens do not matter: missile-defense finds missile defense, and non-proliferation finds
              nonproliferation. U.S., US and USA are one word. The silent "and" binds closer than OR.

            Who speaks
              speaker:Lavrov          by name in any spelling and script; also a reporter, an outlet or a label as printed
              speaker:"Hillary Clinton"    quotation marks keep several words together
              with:Lavrov             said by whomever in a document in which Lavrov speaks or is quoted too
              side:us                 us, russia, press or other

            Which documents
              kind:transcript         transcript, article, statement, memorandum or other
              title:reset             words of the title
              place:Geneva            city, country or venue
              meeting:reykjavik       words of the meeting's title, or its id
              topic:"arms control"    a topic of the meeting
              tag:"arms control > missile defense"    with a quote kept under this tag or one below it
              after:2007-05-15        of this day or later; a month (2007-05) or a year (2007) counts from its first day
              before:2009             earlier than this day, month or year
              on:2007-05              in this year, this month, on this day
              2007..2009  2007-05..   from the first to the last, both included; either end may be left open

              Fields hold for the whole query, or for their parentheses. Several of the same field are alternatives where only one
              can be true: speaker:Rice speaker:Lavrov finds both. speaker:(Rice Lavrov) is the same. -speaker:Rice leaves her out.

            What cannot be read is left out, and the answer says so.
            """;

    private SearchHelp() {
    }

    /// The whole language with an example for each part, in lines of at most 130 characters.
    public static String text() {
        return TEXT;
    }
}
