public import LeksikModel

extension ImportSession {
  /// Stores a concept, unless the case, or what belongs to none, has it already.
  ///
  /// It is there when its glossary has its name, when any glossary has its name and one of its terms,
  /// or when its glossary has a concept with terms of it in two languages. What becomes of one that is
  /// there with other content is for ``ImportSource/policy`` to say. What was removed is there, and
  /// stays removed.
  ///
  /// - Parameter isNamed: whether the name was given by the file; otherwise it is one to count rows by,
  ///   and means the same concept only where they share a term.
  /// - Complexity: O(log concepts).
  /// - Throws: ``StoreError``, which ends the import.
  @discardableResult
  public func add(_ concept: Concept, isNamed: Bool = true) throws -> ImportOutcome {
    summary.read += 1
    let place = try glossaryPlace()
    var concept = concept
    guard let known = try known(concept, isNamed, in: place.collection) else {
      if !isNamed { concept.id = try freeName(concept.id, in: place.collection) }
      _ = try transaction.insert(concept, transaction.encoded(concept), at: place)
      return count(.stored)
    }
    // A name that was made up is no news.
    if !isNamed { concept.id = known.value.id }
    let content = transaction.encoded(concept)
    let before = transaction.encoded(known.value)
    if before == content { return count(.duplicate) }
    return try settle(
      .concept, known.number, name: concept.id, before: before, after: content
    ) {
      try transaction.update(concept, content, number: known.number, isRemoved: known.isRemoved)
    }
  }

  /// The concept of the store that is the same as `concept` but for its content.
  private func known(
    _ concept: Concept, _ isNamed: Bool, in collection: Int64
  ) throws -> Stored<Concept>? {
    let reading = transaction.reading
    if let number = try transaction.conceptNumber(concept.id, in: collection),
      let stored = try reading.concept(number), isNamed || stored.value.sharesTerm(with: concept)
    {
      return stored
    }
    if isNamed {
      for number in try transaction.conceptNumbers(concept.id, case: caseNumber) {
        if let stored = try reading.concept(number), stored.value.sharesTerm(with: concept) {
          return stored
        }
      }
    }
    return try transaction.conceptNumber(sharingTermsOf: concept, in: collection)
      .flatMap { try reading.concept($0) }
  }

  /// `name`, or with a number behind it when a concept of the glossary has it.
  private func freeName(_ name: String, in collection: Int64) throws -> String {
    var (free, serial) = (name, 1)
    while try transaction.conceptNumber(free, in: collection) != nil {
      serial += 1
      free = "\(name)-\(serial)"
    }
    return free
  }
}

extension Concept {
  /// Whether a term of both is equal in language and text.
  fileprivate func sharesTerm(with other: Concept) -> Bool {
    sections.contains { mine in
      other.sections.contains { section in
        section.language == mine.language
          && section.terms.contains { term in
            mine.terms.contains { $0.text.utf8.elementsEqual(term.text.utf8) }
          }
      }
    }
  }
}
