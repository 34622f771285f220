package readout.reading.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Plain text, Markdown, HTML and mail are told apart by what they hold.
class TextKindTest {

    private static TextKind kind(String text) {
        return TextKind.of(text.getBytes(UTF_8), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SECRETARY ROE: We shall see.\n\n# # #\n",
        "The talks are over.\n\n* * *\n\nThe teams meet again.\n",
        "First story.\n\n***\n\nSecond story.\n\n---\n\nThird.\n",
        "Contact: ann_other_by@example.org or press_office@example.org\n",
        "Prices rose by 5%* and fell by 3%**.\n\n* estimated\n** after tax\n",
        "The price is 2 * 3 * 4 rubles, and a*b*c is a product.\n",
        "     Indented as press releases are.\n\n     THE PRESIDENT:  Good afternoon.\n",
        "1. The Parties agree.\n\n2. The Parties shall meet.\n\n3) Signed -- in two copies.\n",
        "- maps\n- gauges\n- boots\n",
        "* maps\n* gauges\n* boots\n\nSee <http://www.example.org> for more.  \nOr call.\n",
        "> On Friday you wrote:\n> Call me.\n\nI shall.\n",
        "REMARKS\n=======\n\nWe shall see.\n\nQ&A\n---\n\nWhen?\n",
        "#1 on the list: the river. #2: the road. C# and #hashtag.\n",
        "# END #\n",
        "See [1] and [2](below), (sic), [inaudible](?), and that is all.\n",
        "C:\\maps\\rivers\\*.* was the path\n",
        "if a < b and b > c then <nothing> happens; he said <sic> twice\n",
        "He used the <b> tag once and never closed it.\n",
        "From: Roe, Jane\nSent: Friday, June 04, 2010 6:12 PM\nTo: Otherby, Ann\nSubject: Re: the river\n\nCall me.\n",
        "Subject: the river\nDate: June 4, 2010\n\nMEMORANDUM OF CONVERSATION\n",
        "Date: Friday\nTo: All\n\nCome.\n",
        "**** TOP SECRET ****\n\nThe road is wet.\n",
        "**EMBARGOED**\n\nThe road is wet.\n",
        "WASHINGTON, June 4 (Example) _ The road is wet, officials said _ very wet.\n",
        "He was *very* late.\n",
        "%PDF- is how such files begin, says the handbook.\n",
        "---\n\nA rule, then words.\n",
    })
    void isPlain(String text) {
        assertEquals(TextKind.PLAIN, kind(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "**SECRETARY ROE:** We shall see.\n",
        "**QUESTION**: When?\n\n**ANSWER**: Soon.\n",
        "Plain words.\n\n**МИНИСТР ПРИМЕРОВ:** Увидим.\n",
        "# Remarks With the Minister\n\nWe shall see.\n",
        "## Remarks With the Minister\nWe shall see.\n",
        "Read the [treaty](https://www.example.org/treaty) now.\n",
        "[BACK TO TOP](#)\n",
        "![Seal](/seal.png)\n\nWe shall see.\n",
        "The **road** is **wet**.\n",
        "| River | Gauges |\n| --- | --- |\n| Exa | 14 |\n",
        "---\ntitle: Remarks\ndate: 2010-06-04\n---\n\nWe shall see.\n",
        "He was *very* late \\- as ever \\- and _so_ were we.\n",
    })
    void isMarkdown(String text) {
        assertEquals(TextKind.MARKDOWN, kind(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE html><html><body>We shall see.</body></html>",
        "  \n<html>\n<p>We shall see.",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x\"><html xmlns=\"x\"><body/></html>",
        "<!-- saved from url=(0014)about:internet -->\n<HTML><BODY>We shall see.</BODY></HTML>",
        "<p>We shall see.</p>",
        "<b>SECRETARY ROE:</b> We shall see.\n",
        "SECRETARY ROE: We shall see.<br>\nQUESTION: When?<br>\n",
        "He said <i>maybe</i>, and left.",
        "<p>A **bold** claim in a **page**.</p><p>Two.</p>",
        "<div><p>See <a href=\"x\">this</a></div>",
    })
    void isHtml(String text) {
        assertEquals(TextKind.HTML, kind(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "From: a@example.org\nTo: b@example.org\nSubject: x\nMIME-Version: 1.0\n\nWords.\n",
        "Received: from x by y; Fri, 4 Jun 2010 18:20:12 +0000\nFrom: a@example.org\nSubject: x\n\nWords.\n",
        "From: a@example.org\r\nTo: b@example.org\r\nSubject: x\r\nDate: Fri, 4 Jun 2010 18:20:11 +0400\r\n\r\nWords.\r\n",
        "From a@example.org Fri Jun  4 18:20:11 2010\nMessage-ID: <1@x>\nFrom: a@example.org\n\nWords.\n",
        "Subject: a subject that goes on\n over two lines\nFrom: a@example.org\nContent-Type: text/html\n\n<p>x</p>\n",
    })
    void isMail(String text) {
        assertEquals(TextKind.MAIL, kind(text));
    }
}
