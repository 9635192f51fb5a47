/** The snippets of the pages, as tests. */
package io.github.aerospring.docs;
