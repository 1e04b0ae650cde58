/** Begins all that a host test run prints, so that the harness can tell it from the editor's own lines. Not visible. */
export const outputMark = '\u2063';
