package org.muster.report;

import java.util.Optional;
import org.muster.json.Seal;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Hypothesis;
import org.muster.model.finding.Justification;
import org.muster.model.quantity.FigureId;
import org.muster.model.text.DocumentId;
import tools.jackson.core.JsonGenerator;

/// The JSON object of one finding.
final class FindingJson {

    private FindingJson() {}

    /// Writes the object.
    ///
    /// @param seal the seal, once it is known
    static void write(JsonGenerator json, Finding finding, Optional<String> seal) {
        json.writeStartObject();
        json.writeStringProperty("id", finding.id().value());
        json.writeStringProperty("check", finding.check().value());
        json.writeStringProperty("verdict", Words.lower(finding.verdict()));
        json.writeStringProperty("severity", Words.hyphened(finding.severity()));
        json.writeArrayPropertyStart("documents");
        finding.documents().stream().map(DocumentId::value).forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("figures");
        finding.figures().stream().map(FigureId::value).forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("arithmetic", finding.arithmetic());
        justification(json, finding.justification());
        json.writeArrayPropertyStart("hypotheses");
        finding.hypotheses().forEach(hypothesis -> hypothesis(json, hypothesis));
        json.writeEndArray();
        seal.ifPresent(hash -> json.writeStringProperty(Seal.MEMBER, hash));
        json.writeEndObject();
    }

    private static void justification(JsonGenerator json, Justification justification) {
        json.writeObjectPropertyStart("justification");
        json.writeStringProperty("sameness", Words.lower(justification.sameness()));
        json.writeStringProperty("because", justification.because());
        json.writeArrayPropertyStart("certificates");
        justification.certificates().forEach(certificate -> CertificateJson.write(json, certificate));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void hypothesis(JsonGenerator json, Hypothesis hypothesis) {
        json.writeStartObject();
        json.writeStringProperty("change", hypothesis.change());
        json.writeStringProperty("message", hypothesis.message());
        json.writeStringProperty("arithmetic", hypothesis.arithmetic());
        json.writeStringProperty("against", hypothesis.against());
        json.writeEndObject();
    }
}
