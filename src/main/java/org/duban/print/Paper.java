package org.duban.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.context.ApplicationContext;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/**
 * Makes a PDF of a template.
 *
 * <p>The template is well-formed XHTML, closed tags included, links to nothing and names the font family
 * {@code paper}. What people typed may hold characters that XML forbids; they are left out.
 */
@Component
public class Paper {

    /** Marks the text of headings and tables; the only family there is. */
    private static final String FAMILY = "paper";

    private final ITemplateEngine templates;
    private final PaperFonts fonts;
    private final ApplicationContext beans;
    private final ConversionService conversion;

    Paper(
            ITemplateEngine templates,
            PaperFonts fonts,
            ApplicationContext beans,
            ConversionService mvcConversionService) {
        this.templates = templates;
        this.fonts = fonts;
        this.beans = beans;
        this.conversion = mvcConversionService;
    }

    /**
     * @param template as a view is named ({@code approval/form})
     * @return the PDF, pages and fonts included
     * @throws org.duban.kernel.Refusal {@code print.font-missing}, {@code print.font-unusable}
     */
    public byte[] pdf(String template, Map<String, ?> model, Locale locale) {
        String xhtml = filled(template, model, locale);
        try (PaperFont font = fonts.open();
                PDDocument document = new PDDocument()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new PdfRendererBuilder()
                    .usePDDocument(document)
                    .useFont(new PDFontSupplier(PDType0Font.load(document, font.font(), true)), FAMILY)
                    .useExternalResourceAccessControl(
                            (address, type) -> address.startsWith("data:"),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withHtmlContent(xhtml, null)
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String filled(String template, Map<String, ?> model, Locale locale) {
        Context context = new Context(locale);
        model.forEach(context::setVariable);
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, conversion));
        return templates
                .process(template, context)
                .codePoints()
                .filter(Paper::allowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What a character of XML 1.0 may be. */
    private static boolean allowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
