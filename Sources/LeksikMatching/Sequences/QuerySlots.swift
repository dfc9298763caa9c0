import CMatching

/// The tokens of a query by slots: those whose groups overlap share one, as a symbol of any of their
/// groups may stand for any of them.
///
/// The slots stand in the working memory, from 1; a group without one has slot 0 there.
struct QuerySlots {
  /// How many slots there are.
  let count: Int

  /// - Precondition: the groups of the query are groups of `index`.
  init(_ query: SequenceQuery, in index: SequenceIndex, _ scratch: SequenceScratch) {
    let tokens = query.tokens
    scratch.slotOfGroup.reserve(index.groupCount + 1)
    scratch.slotOfToken.reserve(tokens.count)
    let (ofGroup, ofToken) = (scratch.slotOfGroup.base, scratch.slotOfToken.base)
    // At first a slot is the place of the first token that is known to share it, plus one.
    func root(_ place: Int) -> Int {
      var place = place
      while Int(ofToken[place]) != place + 1 { place = Int(ofToken[place]) - 1 }
      return place
    }
    for (place, token) in tokens.enumerated() {
      ofToken[place] = UInt16(place + 1)
      for group in token.groups {
        let owner = ofGroup[Int(group)]
        if owner == 0 {
          ofGroup[Int(group)] = UInt16(place + 1)
          scratch.usedGroups.append(group)
        } else {
          let (one, other) = (root(place), root(Int(owner) - 1))
          ofToken[max(one, other)] = UInt16(min(one, other) + 1)
        }
      }
    }
    // A token comes after the one it points to, which has its slot by then.
    var count = 0
    for place in tokens.indices {
      if Int(ofToken[place]) == place + 1 {
        count += 1
        ofToken[place] = UInt16(count)
      } else {
        ofToken[place] = ofToken[Int(ofToken[place]) - 1]
      }
    }
    for group in scratch.usedGroups {
      ofGroup[Int(group)] = ofToken[Int(ofGroup[Int(group)]) - 1]
    }
    self.count = count
    countTokens(tokens, scratch)
  }

  /// Counts the tokens of each slot, and the heavy ones.
  private func countTokens(_ tokens: [SequenceQuery.Token], _ scratch: SequenceScratch) {
    scratch.slotTokens.reserve(count + 1)
    scratch.slotHeavy.reserve(count + 1)
    scratch.slotCounts.reserve(2 * (count + 1))
    let (all, heavy) = (scratch.slotTokens.base, scratch.slotHeavy.base)
    for slot in 0...count { (all[slot], heavy[slot]) = (0, 0) }
    for (place, token) in tokens.enumerated() {
      let slot = Int(scratch.slotOfToken.base[place])
      all[slot] += 1
      if token.traits.isHeavy { heavy[slot] += 1 }
    }
  }

  /// Leaves the working memory as it was found.
  static func clear(_ scratch: SequenceScratch) {
    for group in scratch.usedGroups { scratch.slotOfGroup.base[Int(group)] = 0 }
    scratch.usedGroups.removeAll(keepingCapacity: true)
  }
}
