/// Mail made into reports: the parts of a message, what its writer says and what is quoted, and boxes of messages.
@NullMarked
package org.muster.formats.mail;

import org.jspecify.annotations.NullMarked;
