package readout.reading.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.DirectionKind;
import readout.model.Span;

/// Bracketed notes of the record, typed; other brackets are none.
class StageDirectionsTest {

    private static final DirectionLexicon LEXICON = DirectionLexicon.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "interpreted | (via interpreter)", "interpreted | (Through interpreter.)", "interpreted | (as interpreted)", "interpreted | [through translator]",
        "interpreted | (speaks through an interpreter)", "interpreted | (as translated)", "interpreted | (translated from Russian)",
        "interpreted | (переводится)", "interpreted | (как переведено)", "interpreted | (перевод с английского)", "interpreted | (Through interpreter, inaudible)",
        "other-language | (In Russian.)", "other-language | (in Russian)", "other-language | (Speaks in Russian; no translation)",
        "other-language | (Untranslated)", "other-language | (In Russian -- not translated)", "other-language | (На английском языке.)",
        "inaudible | (inaudible)", "inaudible | (Unintelligible.)", "inaudible | [inaudible 00:12:13]", "inaudible | (неразборчиво)",
        "off-mike | (off mike)", "off-mike | (Off-mike.)", "off-mike | (Speaking off microphone)", "off-mike | (без микрофона)",
        "laughter | (Laughter.)", "laughter | (Laughs.)", "laughter | (Chuckles)", "laughter | [Laughter]", "laughter | (Смех.)", "laughter | (Laughter and applause.)",
        "applause | (Applause.)", "applause | (Аплодисменты.)", "applause | (Cheers and applause.)",
        "cross-talk | (Cross-talk.)", "cross-talk | (Crosstalk)", "cross-talk | (CROSSTALK)", "cross-talk | (Simultaneous speaking)", "cross-talk | [crosstalk 00:01:02]",
        "in-progress | (In progress)", "in-progress | [Remarks in progress]", "in-progress | (Joined in progress)",
        "sic | (sic)", "sic | [sic]", "phonetic | (ph)", "phonetic | (ph.)", "phonetic | (phonetic)", "phonetic | (phonetic spelling)",
        "other | (Pause.)", "other | (A photograph is taken.)", "other | (Video plays.)", "other | (Begin audio.)", "other | (End transcript)", "other | [break in audio]",
        "other | (Shakes hands)", "other | (BEGIN VIDEO CLIP)", "other | (COMMERCIAL BREAK)", "other | (voice-over)", "other | (via telephone)", "other | (The documents were signed.)",
        "other | (Videotape, January 21, 2001)", "other | (SOUNDBITE OF MUSIC)", "other | (Пауза.)", "other | (обращаясь к Госсекретарю)", "other | [Whereupon, at 12:10 p.m., the hearing was adjourned.]",
        "other | [At this point, the two Presidents signed the treaty on the lawn.]"})
    void areTyped(String kind, String note) {
        assertEquals(Optional.of(DirectionKind.ofWord(kind)), LEXICON.kindOf(note, new Span(0, note.length())), note);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(NATO)", "(P5+1)", "(1)", "(a)", "(see above)", "[Russia's]", "[in selling arms]", "(the Russian side)", "(my interpretation)", "(D-MA)",
        "[the President]", "[showing restraint]", "(START)", "(the hands of terrorists)", "(which was signed in Prague)", "(or so I thought)", "[Page 403]", "[1]",
        "(the press)", "(R-Tenn.)", "(Moscow)", "(May 15, 2007)", "[Libyan]", "(НАТО)", "(российская сторона)", "(см. выше)", "(and I mean this)", "(U)"})
    void otherBracketsAreNone(String brackets) {
        assertEquals(Optional.empty(), LEXICON.kindOf(brackets, new Span(0, brackets.length())), brackets);
    }

    @Test
    void standWhereTheyArePrintedThoseOfLabelsToo() {
        String text = """
                MODERATOR: (In progress) (Via interpreter) ready to begin.

                FOREIGN MINISTER LAVROV (through interpreter): We are (inaudible) glad (NATO).

                SECRETARY KERRY: So are we. (Laughter.)
                """;
        TranscriptDraft draft = Fixtures.read(text).orElseThrow();
        assertEquals(List.of("in-progress (In progress)", "interpreted (Via interpreter)", "interpreted (through interpreter)",
                "inaudible (inaudible)", "laughter (Laughter.)"),
                draft.directions().stream().map(d -> d.kind().word() + " " + d.span().of(text)).toList());
        assertEquals(List.of(true, true, false), draft.turns().stream().map(DraftTurn::interpreted).toList());
    }

    @Test
    void aNoteOnThePageThatNamesTheSpeakerMakesHisTurnsInterpreted() {
        String text = """
                (Note: Min. Serdyukov's remarks are made through an interpreter.)

                MIN. SERDYUKOV: Welcome.

                SEC. GATES: Thank you.

                MIN. SERDYUKOV: (In English.) Not at all.

                MIN. SERDYUKOV: Let us begin.
                """;
        assertEquals(List.of(true, false, false, true), Fixtures.rows(text).stream().map(Fixtures.Row::interpreted).toList());
    }

    @Test
    void anInterpretersOwnLabelIsInterpreted() {
        String text = "THE INTERPRETER: He says that he is glad.\n\nTHE PRESIDENT: I am glad too.\n\nTHE INTERPRETER: He thanks you.\n";
        assertEquals(List.of(true, false, true), Fixtures.rows(text).stream().map(Fixtures.Row::interpreted).toList());
    }
}
