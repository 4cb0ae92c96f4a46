package dev.contracts.runner.report.junit;

import dev.contracts.output.TerminalText;
import dev.contracts.output.XmlText;
import dev.contracts.runner.report.junit.JunitCase.Result;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.LongStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes suites as XML. Each text goes through {@link XmlText}; the times, which no two runs share, are left out. */
final class JunitXml {
    private final XMLStreamWriter xml;

    /**
     * A suite of a report.
     *
     * @param name the contract's name, or the program's for what belongs to no contract
     * @param className the name by which hosts group cases; they take the part before the last dot for a package
     * @param cases in the order in which they are shown
     */
    record Suite(String name, String className, List<JunitCase> cases) {
        Suite {
            cases = List.copyOf(cases);
        }

        private long count(Result result) {
            return cases.stream().filter(one -> one.result() == result).count();
        }
    }

    private JunitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String write(String name, List<Suite> suites) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new JunitXml(xml).write(suites, name);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string takes any text", e);
        }
        return text.append('\n').toString();
    }

    private void write(List<Suite> suites, String name) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        attribute("name", name);
        counts(suites);
        for (Suite suite : suites) {
            line(1);
            suite(suite);
        }
        line(0);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void counts(List<Suite> suites) throws XMLStreamException {
        attribute("tests", suites.stream().mapToLong(suite -> suite.cases().size()));
        attribute("failures", suites.stream().mapToLong(suite -> suite.count(Result.FAILED)));
        attribute("errors", suites.stream().mapToLong(suite -> suite.count(Result.ERROR)));
        attribute("skipped", suites.stream().mapToLong(suite -> suite.count(Result.SKIPPED)));
    }

    private void suite(Suite suite) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        attribute("name", suite.name());
        counts(List.of(suite));
        for (JunitCase one : suite.cases()) {
            line(2);
            testcase(suite, one);
        }
        line(1);
        xml.writeEndElement();
    }

    private void testcase(Suite suite, JunitCase one) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute("classname", suite.className());
        attribute("name", TerminalText.escape(one.name()));
        if (one.file() != null) {
            attribute("file", TerminalText.escape(one.file()));
        }
        if (one.result() != Result.PASSED) {
            line(3);
            xml.writeStartElement(one.result().element());
            attribute("message", one.message());
            attribute("type", one.type());
            lines(one.text());
            xml.writeEndElement();
        }
        if (!one.output().isEmpty()) {
            line(3);
            xml.writeStartElement("system-out");
            lines(one.output());
            xml.writeEndElement();
        }
        if (one.result() != Result.PASSED || !one.output().isEmpty()) {
            line(2);
        }
        xml.writeEndElement();
    }

    private void attribute(String name, LongStream numbers) throws XMLStreamException {
        attribute(name, Long.toString(numbers.sum()));
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, XmlText.escape(value));
    }

    private void lines(List<String> lines) throws XMLStreamException {
        xml.writeCharacters(XmlText.escape(String.join("\n", lines)));
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
