/** Snippets of the page "Getting started", as a test. */
package io.github.aerospring.docs.gettingstarted;
