/// One spelling rule: a target between two contexts, and what it becomes.
struct RewriteRule {
  /// One place of a target or context.
  struct Place {
    /// The letters that may stand here.
    var letters: LetterSet
    /// Whether the start, the end and the space between words may stand here.
    var boundary = false
    /// Whether the place may be empty.
    var isOptional = false
  }

  /// What is replaced; its first place is never optional.
  var target: [Place]
  /// What must stand before the target, nearest last.
  var left: [Place]
  /// What must stand after it.
  var right: [Place]
  /// What the target becomes.
  var replacement: [LetterSet.Letter]
  /// Whether the rule shortens each run of one letter of the target to a single one.
  var isSingling = false

  /// The letters of both blocks that no phrase with the target lacks.
  var required: LetterSet {
    var required = LetterSet()
    for place in target where !place.isOptional && !isSingling {
      let letters = place.letters
      guard letters.ascii.nonzeroBitCount + letters.latin.nonzeroBitCount == 1, !letters.others
      else { continue }
      required.ascii |= letters.ascii
      required.latin |= letters.latin
    }
    return required
  }

  /// The end of the target if it stands at `start` of the phrase, between its contexts.
  ///
  /// The letter at `start` is known to be one the target begins with.
  func end(in phrase: [LetterSet.Letter], at start: Int) -> Int? {
    if isSingling {
      var end = start + 1
      while end < phrase.count, phrase[end] == phrase[start] { end += 1 }
      return end > start + 1 ? end : nil
    }
    guard let end = Self.match(target, phrase, from: start),
      Self.match(right, phrase, from: end) != nil
    else { return nil }
    var position = start - 1
    for place in left.reversed() {
      guard Self.allows(place, phrase, at: position) else { return nil }
      position -= 1
    }
    return end
  }

  private static func match(
    _ places: [Place], _ phrase: [LetterSet.Letter], from start: Int
  ) -> Int? {
    var position = start
    for place in places {
      if allows(place, phrase, at: position) {
        position += 1
      } else if !place.isOptional {
        return nil
      }
    }
    return position
  }

  private static func allows(_ place: Place, _ phrase: [LetterSet.Letter], at index: Int) -> Bool {
    guard index >= 0, index < phrase.count, phrase[index] != 0x20 else { return place.boundary }
    return place.letters.contains(phrase[index])
  }
}
