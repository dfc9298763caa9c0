public import LeksikModel

extension ImportSession {
  /// Stores a unit, unless the case, or what belongs to none, has it already.
  ///
  /// It has one that says the same when all is equal but their names and the times of their last
  /// changes. It has one with other content when a unit of the same name shares a text with it: what
  /// becomes of that is for ``ImportSource/policy`` to say. A unit of the same name that shares nothing
  /// is another one, because many programs count the units of every file from 1; only with
  /// ``ImportSource/MergePolicy/replace``, and in the same memory, the name alone is enough.
  ///
  /// What was removed is there, and stays removed.
  ///
  /// - Parameter isNamed: whether the name was given by the file; otherwise it says nothing.
  /// - Complexity: O(log units); the first one that is not there reads the names of all units.
  /// - Throws: ``StoreError``, which ends the import.
  @discardableResult
  public func add(_ unit: TranslationUnit, isNamed: Bool = true) throws -> ImportOutcome {
    summary.read += 1
    let place = try memoryPlace()
    let transaction = transaction
    transaction.encoder.removeAll()
    let start = unit.encode(to: &transaction.encoder)
    let (hash, isKnown) = try transaction.encoder.bytes.withUnsafeBytes { content in
      let said = UnsafeRawBufferPointer(rebasing: content[start...])
      let hash = ContentHash.of(said, seed: transaction.hashSeed)
      let equal = try transaction.equalUnit(
        to: content, from: start, hash: hash, case: caseNumber, includesRemoved: true)
      return (hash, equal != nil)
    }
    if isKnown { return count(.duplicate) }
    if isNamed, let known = try known(unit) {
      let before = transaction.encoded(known.value).content
      let after = transaction.encoded(unit).content
      return try settle(
        .unit, known.number, name: unit.id, before: before, after: after
      ) {
        try transaction.update(
          after, hash: hash, number: known.number, isRemoved: known.isRemoved)
      }
    }
    _ = try transaction.encoder.bytes.withUnsafeBytes {
      try transaction.insert($0, hash: hash, at: place)
    }
    return count(.stored)
  }

  /// The unit of the store that is the same as `unit` but for its content.
  private func known(_ unit: TranslationUnit) throws -> Stored<TranslationUnit>? {
    var inMemory: Stored<TranslationUnit>?
    for number in try names.get().numbers(of: unit.id) {
      guard let stored = try transaction.reading.unit(number), stored.value.id == unit.id else {
        continue
      }
      if stored.value.sharesText(with: unit) { return stored }
      if inMemory == nil, stored.collection == memory.title { inMemory = stored }
    }
    return source.policy == .replace ? inMemory : nil
  }
}

extension TranslationUnit {
  /// Whether a segment of both is equal in language and text.
  fileprivate func sharesText(with other: TranslationUnit) -> Bool {
    segments.contains { mine in
      other.segments.contains {
        $0.language == mine.language && $0.text.utf8.elementsEqual(mine.text.utf8)
      }
    }
  }
}
