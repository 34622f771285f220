package readout.archive.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Forms of one word meet, in both languages, and different words do not.
class WordFormsTest {

    private final WordForms forms = new WordForms();

    @ParameterizedTest
    @ValueSource(strings = {
        "meeting meetings meet meets met", "missile missiles", "negotiate negotiated negotiating negotiation negotiations negotiator",
        "treaty treaties", "defense defence defenses defences", "organize organise organized organised organization organisation",
        "labour labor", "favourable favorable", "programme programmes program programs", "centre center centres centers",
        "travelled traveled travelling traveling", "dialogue dialog dialogues", "licence license", "agree agreed agreeing agrees",
        "agreement agreements", "say says said saying", "sanction sanctions sanctioned", "crisis crises", "cooperate cooperation cooperating",
        "child children", "strategic strategically", "verify verified verifying verifies", "policy policies", "deploy deployed deployment",
        "ракета ракеты ракет ракете ракету ракетой ракетами ракетах", "договор договора договору договором договоре договоры договоров",
        "встреча встречи встрече встречу встречей встреч встречами", "переговоры переговоров переговорам переговорами переговорах",
        "отношение отношения отношений отношениям отношениях", "безопасность безопасности безопасностью",
        "Лавров Лаврова Лаврову Лавровым Лаврове", "Медведев Медведева Медведеву Медведевым", "Путин Путина Путину Путиным Путине",
        "Рейган Рейгана Рейгану Рейганом", "Блинкен Блинкена Блинкену Блинкеном Блинкене", "Обама Обамы Обаме Обаму Обамой",
        "Ельцин Ельцина Ельцину", "Россия России Россию Россией", "Америка Америки Америке Америку Америкой",
        "перезагрузка перезагрузки перезагрузку перезагрузкой перезагрузок", "американец американца американцы американцев",
        "человек человека людей люди людям", "президент президента президентом президенту президенты президентов",
        "российский российского российской российские российских", "альбом альбома альбомов", "время времени временем",
        "ещё еще", "ядерный ядерная ядерное ядерные ядерного ядерных ядерном", "сказал сказать скажет"})
    void formsOfAWordMeet(String family) {
        List<String> words = words(family);
        for (String one : words) {
            for (String other : words) {
                assertTrue(meet(one, other), one + " and " + other + ": " + forms.keys(one) + " " + forms.keys(other));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"organ, organization", "university, universe", "general, generous", "sky, ski", "news, new", "us, usa",
        "hour, hor", "four, for", "your, yor", "mission, missile", "договор, договорник", "мир, миг", "1980, 1980s",
        "secretary, secret", "party, part", "early, ear"})
    void differentWordsDoNot(String one, String other) {
        assertFalse(meet(one, other), forms.keys(one) + " " + forms.keys(other));
    }

    @Test
    void aNameWithACapitalIsNoFormOfAShorterName() {
        assertTrue(Collections.disjoint(forms.keysOfCapital("иванов"), forms.keys("иван")));
        assertFalse(Collections.disjoint(forms.keysOfCapital("иванов"), forms.keys("иванова")));
        assertFalse(Collections.disjoint(forms.keysOfCapital("переговоров"), forms.keys("переговоров")));
    }

    @ParameterizedTest
    @CsvSource({"abilities, abil", "accompanying, accompani", "achievement, achiev", "addressed, address", "administrative, administr",
        "consolations, consol", "knackeries, knackeri", "kneel, kneel", "hopping, hop", "hoping, hope", "cries, cri", "ties, tie", "gas, gas",
        "this, this", "generally, general", "communism, communism", "dying, die", "early, earli", "bias, bias", "succeeding, succeed"})
    void stemsEnglishAsPublished(String word, String stem) {
        assertEquals(stem, new EnglishStemmer().stem(word));
    }

    @ParameterizedTest
    @CsvSource({"абонировался, абонирова", "авдотьей, авдот", "австрийский, австрийск", "автомобиль, автомобил", "авторов, автор",
        "аккуратнее, аккуратн", "алчущим, алчущ", "анализирующей, анализир", "анна, ан", "арестуйте, арест", "важнейшие, важн",
        "безопасность, безопасн", "абиссинию, абиссин", "аплодируя, аплодиру"})
    void stemsRussianAsPublished(String word, String stem) {
        assertEquals(stem, new RussianStemmer().stem(word));
    }

    @Test
    void everyWordHasAKey() {
        for (String word : List.of("a", "я", "ъ", "42", "3·5", "g8", "ss20", "ы", "北", "ßß", "σοφία", "ouououou", "ingly", "eed", "s", "y", "yy")) {
            assertFalse(forms.keys(word).isEmpty(), word);
            assertFalse(forms.keys(word).contains(""), word);
        }
    }

    private boolean meet(String one, String other) {
        return !Collections.disjoint(forms.keys(one), forms.keys(other));
    }

    private static List<String> words(String family) {
        Tokenizer tokenizer = new Tokenizer().over(family, 0, family.length());
        List<String> words = new ArrayList<>();
        while (tokenizer.next()) {
            words.add(tokenizer.word());
        }
        return words;
    }
}
