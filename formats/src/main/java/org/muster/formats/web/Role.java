package org.muster.formats.web;

/// A role is the part an element plays in its page, as its name, its attributes and its class names say.
enum Role {
    /// Holds the report.
    MAIN,
    /// Says nothing of its part.
    PLAIN,
    /// Menus, adverts, boxes with other reports.
    FURNITURE,
    /// What a page lays over its report: consent to cookies, offers of a subscription.
    NOTICE,
    /// What readers wrote below the report.
    COMMENTS,
    /// Words under a picture or a film.
    CAPTION,
    /// Never shown as words.
    UNREAD
}
