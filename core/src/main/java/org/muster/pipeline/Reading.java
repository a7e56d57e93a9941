package org.muster.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.muster.claim.Claims;
import org.muster.claim.FoundClaims;
import org.muster.model.claim.Claim;
import org.muster.model.claim.Measure;
import org.muster.model.claim.Relation;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Figures;
import org.muster.model.source.Attribution;
import org.muster.model.text.Document;
import org.muster.model.text.Note;
import org.muster.model.text.Noted;
import org.muster.model.text.Text;
import org.muster.model.time.Anchor;
import org.muster.model.time.TimeExpression;
import org.muster.vocabulary.Vocabulary;

/// A reading is what each stage made of one document.
///
/// @param text its sentences, with the date that it was given or states
/// @param times its time expressions
/// @param figures its figures and what became of every numeral
/// @param attributions who is said to have said what
/// @param measures what each figure counts
/// @param relations what it states between its figures
/// @param claims each figure with all that is said of it
/// @param notes what the stages could not read, in span order
record Reading(
        Text text,
        List<TimeExpression> times,
        Figures figures,
        List<Attribution> attributions,
        Map<FigureId, Measure> measures,
        List<Relation> relations,
        List<Claim> claims,
        List<Note> notes) {

    private static final Comparator<Note> NOTES =
            Comparator.comparing(Note::span).thenComparing(Note::stage).thenComparing(Note::message);

    Reading {
        times = List.copyOf(times);
        attributions = List.copyOf(attributions);
        measures = Map.copyOf(measures);
        relations = List.copyOf(relations);
        claims = List.copyOf(claims);
        notes = List.copyOf(notes);
    }

    /// Runs the stages over one document, in the one order that they have.
    static Reading of(Document doc, Language language, Dates dates, Vocabulary vocabulary) {
        var text = language.text().read(doc);
        var stated = FirstLines.stated(text.value(), language);
        var published = stated.published().or(dates.of(doc.uri()));
        var dated = new Text(
                doc.withPublished(published).withByline(stated.byline()),
                text.value().sentences());
        var times = language.times().read(dated, new Anchor(published, dates.hemisphere()));
        var figures = language.figures().read(dated, times.value());
        var attributions = language.attributions().read(dated);
        var measures = language.measures().read(dated, figures.value().figures(), times.value());
        var relations = language.relations().read(dated, figures.value().figures(), times.value(), measures.value());
        var found = new FoundClaims(
                dated, figures.value().figures(), measures.value(), times.value(), attributions.value());
        return new Reading(
                dated,
                times.value(),
                figures.value(),
                attributions.value(),
                measures.value(),
                relations.value(),
                Claims.of(found, vocabulary),
                notes(List.of(text, times, figures, attributions, measures, relations)));
    }

    private static List<Note> notes(List<Noted<?>> stages) {
        var notes = new ArrayList<Note>();
        stages.forEach(stage -> notes.addAll(stage.notes()));
        notes.sort(NOTES);
        return notes;
    }

    /// Returns what the claims were made from.
    FoundClaims found() {
        return new FoundClaims(text, figures.figures(), measures, times, attributions);
    }
}
