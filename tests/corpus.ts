/** The content that tests of code read, so that they do not depend on which documents the project has. */
export const corpus = 'tests/fixtures/content';
