import type { Connection } from './connection';

/** Raise it whenever what follows changes, or what is kept in it: an index of another version is begun anew. */
export const storeVersion = 10;

/** 'Doss': the mark of these files among those of SQLite. */
export const applicationId = 0x446f7373;

const statements = [
  'CREATE TABLE tables (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)',
  'CREATE TABLE entries (tableId INTEGER, key TEXT, value TEXT NOT NULL, PRIMARY KEY (tableId, key)) WITHOUT ROWID',

  // What lists and look-ups need is apart from what is only shown: few pages to read.
  `CREATE TABLE sources (id INTEGER PRIMARY KEY, uri TEXT NOT NULL UNIQUE, path TEXT NOT NULL, date TEXT NOT NULL, outlet TEXT NOT NULL, hash TEXT NOT NULL,
    size INTEGER NOT NULL, mtime REAL NOT NULL, keyBase TEXT NOT NULL, asksForKey INTEGER NOT NULL, troubled INTEGER NOT NULL,
    resolved INTEGER NOT NULL, wordCount INTEGER NOT NULL)`,
  'CREATE INDEX sourcesNewest ON sources (date DESC, path, uri)',
  'CREATE INDEX sourcesByKey ON sources (keyBase, asksForKey)',
  'CREATE INDEX sourcesTroubled ON sources (path, date DESC, uri) WHERE troubled = 1',
  'CREATE INDEX sourcesUnresolved ON sources (uri) WHERE resolved = 0',
  'CREATE TABLE heads (id INTEGER PRIMARY KEY, head TEXT NOT NULL)',
  'CREATE TABLE bodies (id INTEGER PRIMARY KEY, body BLOB NOT NULL)',
  'CREATE TABLE mentions (id INTEGER PRIMARY KEY, mentions TEXT NOT NULL)',
  // What is so as long as no source is another.
  'CREATE TABLE notes (id INTEGER PRIMARY KEY, note TEXT NOT NULL)',
  // The tokenizer sees words as `wordToken` writes them.
  "CREATE VIRTUAL TABLE words USING fts5 (text, content='', contentless_delete=1, tokenize='ascii')",

  // Entities by number, with their sums.
  'CREATE TABLE named (id INTEGER PRIMARY KEY, entity TEXT NOT NULL UNIQUE, mentions INTEGER NOT NULL, sources INTEGER NOT NULL)',
  // Date and path again: an entity's sources lie in the order in which they are listed.
  `CREATE TABLE occurrences (named INTEGER, date TEXT, path TEXT, source INTEGER, mentions INTEGER NOT NULL,
    PRIMARY KEY (named, date DESC, path, source)) WITHOUT ROWID`,
  'CREATE TABLE counts (id INTEGER PRIMARY KEY, counts TEXT NOT NULL)',

  // `class`: kind, origin, whether it has mentions, whether any is dated (see `classOf`).
  `CREATE TABLE entities (id INTEGER PRIMARY KEY, entity TEXT NOT NULL UNIQUE, nameKey TEXT NOT NULL, name TEXT NOT NULL, class INTEGER NOT NULL,
    mentions INTEGER NOT NULL, last TEXT NOT NULL, row TEXT NOT NULL)`,
  'CREATE INDEX entitiesByName ON entities (nameKey, name, entity, class)',
  'CREATE INDEX entitiesByMentions ON entities (mentions DESC, nameKey, name, entity, class) WHERE mentions > 0',
  "CREATE INDEX entitiesByLast ON entities (last DESC, nameKey, name, entity, class) WHERE last > ''",

  'CREATE TABLE entityNames (words TEXT, id INTEGER, PRIMARY KEY (words, id)) WITHOUT ROWID',

  // Groups of three letters of sources and entities; ids by thousands (see `Likenesses`).
  'CREATE TABLE letterGroups (kind INTEGER, letters TEXT, chunk INTEGER, ids BLOB NOT NULL, PRIMARY KEY (kind, letters, chunk)) WITHOUT ROWID',

  // See `Sizes`. No triggers: a statement that has one makes FTS5 write out the words it gathers.
  'CREATE TABLE sizes (of TEXT, class INTEGER, size INTEGER NOT NULL, PRIMARY KEY (of, class)) WITHOUT ROWID',
];

/** What must be there. */
export const tableNames = ['tables', 'entries', 'sources', 'heads', 'bodies', 'mentions', 'notes', 'words', 'named', 'occurrences', 'counts', 'entities', 'entityNames', 'letterGroups', 'sizes'];

/** Makes the tables in an empty database, within a transaction. */
export function createSchema(connection: Connection): void {
  for (const statement of statements) connection.exec(statement);
  connection.exec(`PRAGMA application_id = ${applicationId}`);
  connection.exec(`PRAGMA user_version = ${storeVersion}`);
}
