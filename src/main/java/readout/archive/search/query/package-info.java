/// The language of search, from what is typed to a [Query]. [QueryParser] reads any text whatever: what it cannot
/// read it leaves out, and says so in a [Notice]. Nothing here knows the archive.
///
/// | written | finds passages |
/// |---|---|
/// | `missile defense` | with both words, in any of their forms (`missiles`, `defence`) |
/// | `"fresh start"` | with these words side by side |
/// | `negotiat*` | with a word that begins so |
/// | `-summit`, `NOT summit` | without the word |
/// | `reset OR overload` | with either |
/// | `(reset OR overload) button` | parentheses group |
/// | `missile NEAR defense`, `NEAR(missile defense, 5)` | with at most 10, or 5, words between them |
/// | `speaker:Lavrov`, `side:russia` | said by the person, or for the side |
/// | `with:Lavrov` | in documents in which the person speaks or is quoted |
/// | `kind:article`, `title:reset`, `place:Geneva` | in documents of the kind, title, place |
/// | `meeting:reykjavik`, `topic:"arms control"` | in documents of the meeting, or of meetings about the topic |
/// | `tag:"arms control > missile defense"` | with a kept quote of the tag or of one below it |
/// | `after:2007-05-15`, `before:2009`, `on:2007-05`, `2007..2009` | of that time |
///
/// The silent "and" binds closer than `OR`; a field beside an `OR` holds for both its sides. Fields combine by "and", but
/// several of a field that can have one value only (`speaker:`, `side:`, `kind:`, `place:`, `meeting:`) are alternatives.
package readout.archive.search.query;
