import GRDB

extension WriteTransaction {
  /// Opens a case.
  ///
  /// - Throws: ``StoreError/Code/exists`` when there is one of this name.
  package func openCase(_ name: String) throws {
    let isTaken = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM cases WHERE name = ?)", arguments: [name])
    guard isTaken != true, !name.isEmpty else { throw StoreError(.exists, name) }
    try db.execute(
      sql: "INSERT INTO cases (name, created) VALUES (?, ?)", arguments: [name, now])
    try note(.open, 2, name: name, case: db.lastInsertedRowID)
  }

  /// Makes a case the one that additions go to; `nil` puts none in use.
  package func useCase(_ name: String?) throws {
    try db.execute(
      sql: "UPDATE store SET case_in_use = ?", arguments: [try reading.caseNumber(name)])
  }

  /// Marks a case as one to erase: from now on nobody finds it, and any process may finish the work.
  ///
  /// - Returns: how much there is to erase.
  package func beginPurge(_ name: String) throws -> (concepts: Int, units: Int) {
    let number = try reading.caseNumber(name)
    let counts = (
      try reading.count(.concept, case: number), try reading.count(.unit, case: number)
    )
    try db.execute(sql: "UPDATE cases SET is_purging = 1 WHERE id = ?", arguments: [number])
    try db.execute(
      sql: """
        UPDATE store SET is_erasing = 1,
          case_in_use = CASE case_in_use WHEN ? THEN 0 ELSE case_in_use END
        """, arguments: [number])
    return counts
  }

  /// Deletes everything of the cases that are marked.
  ///
  /// The history keeps that a case was erased, by number: its name may name a person.
  ///
  /// - Returns: the numbers of the cases.
  func deletePurged() throws -> [Int64] {
    let numbers = try Int64.fetchAll(db, sql: "SELECT id FROM cases WHERE is_purging")
    for number in numbers {
      try db.execute(
        sql: """
          DELETE FROM term WHERE concept IN (SELECT id FROM concept WHERE case_id = :case);
          DELETE FROM history WHERE case_id = :case;
          DELETE FROM concept WHERE case_id = :case;
          DELETE FROM unit WHERE case_id = :case;
          DELETE FROM collection WHERE case_id = :case;
          DELETE FROM import WHERE case_id = :case;
          DELETE FROM cases WHERE id = :case;
          """, arguments: ["case": number])
      try note(.purge, 2, name: "case \(number)", case: 0)
    }
    return numbers
  }
}
