package org.muster.formats.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Class names tell the parts of a page by their words, however these are run together.
final class ClassNamesTest {

    @ParameterizedTest
    @CsvSource({
        "article-body, MAIN",
        "c-articleBody__text, MAIN",
        "td-post-content, MAIN",
        "article-body grid--wide overlay, MAIN",
        "article-body-ad, FURNITURE",
        "relatedStories, FURNITURE",
        "nav_main, FURNITURE",
        "hidden, FURNITURE",
        "cookie-banner, NOTICE",
        "comment-list, COMMENTS",
        "wp-caption-text, CAPTION",
        "page no-sidebar, PLAIN",
        "field--label-hidden, PLAIN",
        "post category-comments, PLAIN",
        "social-media-embed, PLAIN",
        "shares2, FURNITURE",
        "shareholders, PLAIN",
        "adapted, PLAIN"
    })
    void aNameHasARole(String names, Role role) {
        assertThat(new ClassNames().role(names)).isEqualTo(role);
    }
}
