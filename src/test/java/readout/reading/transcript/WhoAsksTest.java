package readout.reading.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A question names its reporter and outlet where it, its label or the call before it says them.
class WhoAsksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Arshad Mohammed from Reuters. Minister, why? | Arshad Mohammed | Reuters",
        "David Holley with L.A. Times. The U.S. disagrees. | David Holley | L.A. Times",
        "(Inaudible) of Russia Today Television. (Inaudible). | - | Russia Today Television",
        "Matt Lee, AP. What now? | Matt Lee | AP",
        "Elise Labott, CNN. Mr. Secretary, what now? | Elise Labott | CNN",
        "Hi, I'm Kirit Radia with ABC News. What now? | Kirit Radia | ABC News",
        "This is Sue Pleming from Reuters. What now? | Sue Pleming | Reuters",
        "My name is Glenn Kessler of the Washington Post. What now? | Glenn Kessler | Washington Post",
        "Andrea Mitchell, NBC News. What now? | Andrea Mitchell | NBC News",
        "Yes, Kirit Radia from ABC. What now? | Kirit Radia | ABC",
        "Thank you. Mr. Secretary, Julian Barnes with the Wall Street Journal. When? | Julian Barnes | Wall Street Journal",
        "Good afternoon! My name is Alexei Meshkov, Interfax news agency. Two questions. | Alexei Meshkov | Interfax",
        "Good evening. Ilya Petrenko, RT TV channel. A question for both. | Ilya Petrenko | RT TV",
        "Reuters, Arshad Mohammed. Sir, why? | Arshad Mohammed | Reuters",
        "RIA Novosti. Mr. Minister, why? | - | RIA Novosti",
        "Interfax, Ksenia Petrova. Why? | Ksenia Petrova | Interfax",
        "Господин Президент, вопрос от агентства «Интерфакс», Ксения Петрова. Почему? | Ксения Петрова | Интерфакс",
        "I'm with CNN. Why now? | - | CNN",
        "Jackie Calmes from The New York Times. Did you talk? | Jackie Calmes | New York Times",
        "Nadezhda Ivanova, Tverskaya Gazeta. Did you talk? | Nadezhda Ivanova | Tverskaya Gazeta",
        "Hello. Mary Smith from McClatchy. So? | Mary Smith | McClatchy",
        "Peter Baker – New York Times. So? | Peter Baker | New York Times",
        "Jonathan Karl (ABC News). So? | Jonathan Karl | ABC News",
        "Jahanzaib Ali from ARY News. So? | Jahanzaib Ali | ARY News",
        "Thank you, Madam Secretary. Anne-Marie de Vries with Dutch Daily. So? | Anne-Marie de Vries | Dutch Daily",
        "Margaret Brennan with CBS News. So? | Margaret Brennan | CBS News",
        "Jeff Mason, Reuters. Mr. President, you said so. | Jeff Mason | Reuters",
        "Hi. John Smith, BBC World Service. So? | John Smith | BBC World Service",
        "Агентство «Интерфакс», Петр Черемушкин. Господин Министр, что дальше? | Петр Черемушкин | Интерфакс",
        "Клиффорд Леви, «Нью-Йорк Таймс». Кто решает? | Клиффорд Леви | Нью-Йорк Таймс",
        "Добрый день. Меня зовут Анна Иванова, телеканал «Дождь». Когда? | Анна Иванова | Дождь",
        "Агентство Рейтер. Что дальше? | - | Рейтер",
        "Алексей Мешков, «Интерфакс». Когда? | Алексей Мешков | Интерфакс",
        "Здравствуйте! Газета «Коммерсантъ», Андрей Колесников. Когда? | Андрей Колесников | Коммерсантъ",
        "Первый канал, Ольга Князева. Когда? | Ольга Князева | Первый канал"})
    void bySelfIntroduction(String question, String name, String outlet) {
        assertAsker(name, outlet, "SECRETARY RICE: We are glad to be here.\n\nQUESTION: " + question + "\n\nSECRETARY RICE: Yes.\n", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Mr. Secretary, what about Iran?", "Secretary Rice, President Putin said no. Why?", "Did the New York Times get it right?",
        "On Syria, Foreign Minister Lavrov said that Reuters reports were false.", "The Washington Post reported today that you will go.",
        "Thank you. Two questions, one for each.", "What do you say to Vladimir Putin, who told CNN that it is over?", "Second question --",
        "And Kosovo? John Kerry said in Moscow that he would go.", "Can I ask about Georgia?", "(Inaudible.)", "Yes, but President Obama promised.",
        "Will Russia and the United States sign?", "Господин Министр, как прошли переговоры?", "Сергей Викторович, что дальше?",
        "The New York Times, today, wrote that you are leaving.", "Michael, you said last week that it was done.", "Russia Today is a channel. Do you watch it?"})
    void aQuestionThatNamesNobody(String question) {
        assertAsker(null, null, "SECRETARY RICE: We are glad to be here.\n\nQUESTION: " + question + "\n\nSECRETARY RICE: Yes.\n", 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Our first question goes to Jill Dougherty of CNN. | Jill Dougherty | CNN",
        "The next question is from Arshad Mohammed, Reuters. | Arshad Mohammed | Reuters",
        "Let's go to Matt Lee with the Associated Press. | Matt Lee | Associated Press",
        "Next, Interfax, Ksenia Petrova. | Ksenia Petrova | Interfax",
        "We will reduce them. Paul Waters [Associated Press]. | Paul Waters | Associated Press",
        "Colleagues, a few questions. Interfax, please. | - | Interfax",
        "We have time for one more. Andrea Mitchell, NBC. Please go ahead. | Andrea Mitchell | NBC",
        "The first question will come from Andrea Mitchell. | Andrea Mitchell | -",
        "Пожалуйста, «Интерфакс». | - | Интерфакс",
        "Первый вопрос – агентство ТАСС. | - | ТАСС"})
    void byTheCallBefore(String call, String name, String outlet) {
        assertAsker(name, outlet, "MODERATOR: " + call + "\n\nQUESTION: What now, sir?\n\nSECRETARY RICE: Nothing.\n", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"We talked with Sergey Lavrov in Moscow.", "I spoke to CNN about this last week, and I said that we would go on with it until the end of the year.",
        "Thank you.", "President Putin and President Obama will meet. That is the plan.", "He works with Interfax and others to get the news out, and we are glad of that."})
    void aSpeechThatCallsOnNobody(String speech) {
        assertAsker(null, null, "SECRETARY RICE: " + speech + "\n\nQUESTION: What now, sir?\n\nSECRETARY RICE: Nothing.\n", 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "QUESTION (Reuters) | - | Reuters", "QUESTION (Mr. Smith, AFP) | Smith | AFP", "QUESTION (Sue Pleming, Reuters) | Sue Pleming | Reuters",
        "QUESTION (through interpreter) | - | -", "Вопрос (агентство Рейтер) | - | Рейтер", "Вопрос (адресован Дж.Керри) | - | -"})
    void byTheLabel(String label, String name, String outlet) {
        assertAsker(name, outlet, "SECRETARY RICE: Good.\n\n" + label + ": What now, sir?\n\nSECRETARY RICE: Nothing.\n\nQUESTION: Yes?\n\nВопрос: Да?\n", 1);
    }

    private static void assertAsker(String name, String outlet, String text, int turn) {
        Fixtures.Row row = Fixtures.rows(text).get(turn);
        assertEquals((name == null ? "" : name) + " | " + (outlet == null ? "" : outlet), row.reporter() + " | " + row.outlet(), text);
    }
}
