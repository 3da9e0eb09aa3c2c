/**
 * The HTTP shell: a site made of routes that each say who may call them, problems as RFC 9457 in the
 * visitor's language, the pages and their files, media, and the stream of events.
 *
 * <p>Not here: what any route does. Central types: {@link kg.crafts.kiosk.web.Site}, {@link
 * kg.crafts.kiosk.web.HttpProblem}, {@link kg.crafts.kiosk.web.EventStream}; and {@link kg.crafts.kiosk.web.Access},
 * {@link kg.crafts.kiosk.web.Gate} and {@link kg.crafts.kiosk.web.Caller} for who may call what.
 */
@NullMarked
package kg.crafts.kiosk.web;

import org.jspecify.annotations.NullMarked;
