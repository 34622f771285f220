/// Readout: a desktop archive browser for people who study diplomatic records.
module readout {
    requires java.desktop;
    requires java.logging;
    requires java.sql;
    requires java.xml;

    requires javafx.controls;
    requires jfx.incubator.input;
    requires jfx.incubator.richtext;
    requires atlantafx.base;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;

    requires org.xerial.sqlitejdbc;
    requires org.apache.tika.core;
    requires org.apache.tika.parser.txt;
    requires org.apache.tika.parser.pdf;
    requires org.apache.tika.parser.microsoft;
    requires org.apache.tika.parser.miscoffice;
    requires org.apache.tika.parser.mail;
    requires apache.mime4j.core;
    requires org.apache.commons.compress;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.poi.poi;
    requires org.apache.poi.scratchpad;
    requires org.apache.poi.ooxml;
    requires org.apache.commons.csv;
    requires org.commonmark;
    requires org.jsoup;
    requires tools.jackson.databind;
    requires info.picocli;

    exports readout;
    exports readout.model;
    exports readout.desktop.app to javafx.graphics;

    opens readout.command to info.picocli;
}
