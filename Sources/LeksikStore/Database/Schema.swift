import CSQLite
import GRDB

/// The tables of a store, and how a store of an earlier version becomes one of this version.
///
/// `PRAGMA user_version` counts the migrations that a store has had. A migration, once released, is
/// never changed; a golden store of each version is kept among the tests.
enum Schema {
  /// What tells a store from other SQLite files: "Leks" in ASCII.
  static let applicationID = 0x4C65_6B73

  /// The version this program writes.
  static var version: Int { migrations.count }

  /// The oldest SQLite that has what the tables need: strict tables.
  static let oldestLibrary: Int32 = 3_037_000

  /// Checks that the store at `path` is one, and none of a newer program.
  static func check(_ db: Database, path: String) throws {
    guard try Int.fetchOne(db, sql: "PRAGMA application_id") == applicationID else {
      throw StoreError(.damaged, path, "not a store of Leksik")
    }
    let found = try version(of: db)
    guard found <= version else {
      throw StoreError(.newer, path, "its version is \(found), this program writes \(version)")
    }
  }

  /// The number of migrations the store has had.
  static func version(of db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }

  /// Brings the store to this version; the caller holds a write transaction.
  static func migrate(_ db: Database) throws {
    for (index, migration) in migrations.enumerated() where try version(of: db) <= index {
      try db.execute(sql: migration)
      try db.execute(sql: "PRAGMA user_version = \(index + 1)")
    }
  }

  /// Throws when the SQLite library is too old.
  static func checkLibrary(path: String) throws {
    guard csqlite_version() >= oldestLibrary else {
      throw StoreError(.oldSQLite, path, "this one is \(csqlite_version())")
    }
  }

  private static let migrations = [version1]

  /// Times are ISO 8601 basic, as in TMX; contents are written by `FieldWriter`; `case_id` 0 is what
  /// belongs to no case; `revision` is the commit that changed a row last.
  private static let version1 = """
    CREATE TABLE store (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      id BLOB NOT NULL,            -- 16 random bytes: index files name the store they belong to
      revision INTEGER NOT NULL,   -- counts commits
      next_item INTEGER NOT NULL,  -- numbers are never used twice
      created TEXT NOT NULL,
      shipped TEXT NOT NULL,       -- which shipped data it holds
      case_in_use INTEGER NOT NULL DEFAULT 0,
      is_erasing INTEGER NOT NULL DEFAULT 0  -- an erased case may still stand in free pages
    ) STRICT;

    CREATE TABLE cases (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      created TEXT NOT NULL,
      is_purging INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    INSERT INTO cases VALUES (0, '', '', 0);

    CREATE TABLE collection (
      id INTEGER PRIMARY KEY,
      kind INTEGER NOT NULL,       -- 0 glossary, 1 memory
      case_id INTEGER NOT NULL REFERENCES cases,
      title TEXT NOT NULL,
      is_shipped INTEGER NOT NULL,
      header BLOB NOT NULL,
      UNIQUE (kind, case_id, title)
    ) STRICT;

    CREATE TABLE import (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL,
      at TEXT NOT NULL,
      who TEXT NOT NULL,
      why TEXT,
      case_id INTEGER NOT NULL REFERENCES cases,
      source TEXT NOT NULL,
      format TEXT NOT NULL,
      read INTEGER NOT NULL DEFAULT 0,
      stored INTEGER NOT NULL DEFAULT 0,
      duplicates INTEGER NOT NULL DEFAULT 0,
      rejected INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE concept (
      id INTEGER PRIMARY KEY,
      collection INTEGER NOT NULL REFERENCES collection,
      case_id INTEGER NOT NULL REFERENCES cases,
      name TEXT NOT NULL,
      revision INTEGER NOT NULL,
      is_removed INTEGER NOT NULL DEFAULT 0,
      import INTEGER REFERENCES import,
      content BLOB NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX concept_name ON concept (name, collection);
    CREATE INDEX concept_case ON concept (case_id) WHERE case_id <> 0;

    CREATE TABLE term (
      concept INTEGER NOT NULL REFERENCES concept,
      position INTEGER NOT NULL,
      language TEXT NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (concept, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX term_text ON term (text);

    CREATE TABLE unit (
      id INTEGER PRIMARY KEY,
      collection INTEGER NOT NULL REFERENCES collection,
      case_id INTEGER NOT NULL REFERENCES cases,
      revision INTEGER NOT NULL,
      is_removed INTEGER NOT NULL DEFAULT 0,
      import INTEGER REFERENCES import,
      hash INTEGER NOT NULL,       -- of what it says, to find equal ones
      content BLOB NOT NULL
    ) STRICT;
    CREATE INDEX unit_hash ON unit (hash);
    CREATE INDEX unit_case ON unit (case_id) WHERE case_id <> 0;

    CREATE TABLE history (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL,
      at TEXT NOT NULL,
      who TEXT NOT NULL,
      why TEXT,
      action TEXT NOT NULL,
      kind INTEGER NOT NULL,       -- 0 concept, 1 unit, 2 case, 3 store
      item INTEGER,
      name TEXT NOT NULL,
      case_id INTEGER NOT NULL REFERENCES cases,
      import INTEGER REFERENCES import,
      before BLOB,
      after BLOB
    ) STRICT;
    CREATE INDEX history_item ON history (item) WHERE item IS NOT NULL;
    CREATE INDEX history_revision ON history (revision);
    CREATE INDEX history_case ON history (case_id) WHERE case_id <> 0;
    CREATE TRIGGER history_is_kept BEFORE DELETE ON history WHEN OLD.case_id = 0
      BEGIN SELECT RAISE(ABORT, 'the history is only added to'); END;
    CREATE TRIGGER history_stands BEFORE UPDATE ON history
      BEGIN SELECT RAISE(ABORT, 'the history is only added to'); END;
    """
}
