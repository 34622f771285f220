package readout.reading.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Лавров Lavrov Lawrow Lavrow Lavroff Lawrov Ławrow LAVROV",
        "Путин Putin Poutine PUTIN",
        "Ельцин Yeltsin Eltsin Jelzin Eltsine Elcin",
        "Горбачёв Горбачев Gorbachev Gorbatschow Gorbatchev Gorbachyov Gorbaczow Gorbačëv",
        "Шеварднадзе Shevardnadze Schewardnadse Chevardnadze Szewardnadze",
        "Медведев Medvedev Medwedew Miedwiediew Medvedyev",
        "Черномырдин Chernomyrdin Tschernomyrdin Tchernomyrdine Czernomyrdin",
        "Шойгу Shoigu Schoigu Szojgu Choïgou Šojgu Shoygu",
        "Рябков Ryabkov Rjabkow Riabkov Rjabkov",
        "Козырев Kozyrev Kosyrew Kozyriev",
        "Ушаков Ushakov Uschakow Ouchakov",
        "Примаков Primakov Primakow Primakoff",
        "Патрушев Patrushev Patruschew Patrouchev",
        "Рыжков Ryzhkov Ryschkow Rizhkov",
        "Язов Yazov Jasow Iazov",
        "Касьянов Kasyanov Kassianov Kasjanow",
        "Кириенко Kiriyenko Kirienko Kirijenko",
        "Сергеев Sergeyev Sergeev Sergejew",
        "Герасимов Gerasimov Guerassimov Gerassimow",
        "Грушко Grushko Gruschko Grouchko",
        "Сердюков Serdyukov Serdjukow Serdioukov",
        "Зеленский Zelensky Zelenskyy Zelenskiy Selenskyj",
        "Хрущёв Хрущев Khrushchev Khrouchtchev",
        "Сергей Sergei Sergey Sergej Sergueï Serguei Siergiej",
        "Дмитрий Dmitri Dmitry Dmitriy Dmitrij",
        "Евгений Yevgeny Evgeny Yevgeniy Jewgeni Evgueni",
        "Юрий Yuri Yury Yuriy Juri Iouri Jurij",
        "Владимир Vladimir Wladimir",
        "Николай Nikolai Nikolay Nikolaj Nikolaï",
        "Анатолий Anatoly Anatoli Anatoliy",
        "Вячеслав Vyacheslav Viacheslav Wjatscheslaw",
        "Алексей Alexei Alexey Aleksey Aleksei",
        "Hillary Hilary", "Condoleezza Condoleeza"})
    void spellingsOfOneNameShareAKey(String spellings) {
        String[] words = spellings.split(" ");
        String key = SoundKey.of(words[0]);
        assertEquals(words.length, Arrays.stream(words).filter(w -> SoundKey.of(w).equals(key)).count(),
                () -> Arrays.stream(words).map(w -> w + "=" + SoundKey.of(w)).toList().toString());
    }

    @ParameterizedTest
    @CsvSource({"Ivanov, Ivanova", "Lavrov, Lavrova", "Putin, Pushkin", "Primakov, Primak", "Sergei, Igor", "Karpov, Kapkov",
        "Rodionov, Rodin", "Yakovlev, Yakovenko", "Grachev, Gorbachev", "Kozyrev, Kosygin", "Medvedev, Medvedchuk"})
    void differentNamesDoNot(String one, String other) {
        assertNotEquals(SoundKey.of(one), SoundKey.of(other));
    }
}
