/** The file of the index in the tests' folders. */
export const indexName = 'index.db';
