extension PlaceableScan {
  /// The citation whose first number is a compound, or that begins there.
  func citation(at compound: Range<Int>, from floor: Int) -> Found? {
    let grammar = CitationGrammar(scan: self)
    let anchor = compound.lowerBound
    guard let head = head(before: anchor, from: floor) ?? (isSelfEvident(compound) ? anchor : nil)
    else { return nil }
    var (start, best) = (head, grammar.citation(from: head))
    if head == anchor, best == nil { best = bareLaw(at: compound) }
    guard var draft = best, draft.end >= compound.upperBound else { return nil }
    // A name may stand before: *Konstitisyon an, atik 27*.
    var before = head - 1
    while before >= max(floor, head - 6) {
      if case .name? = citationWord(at: before), let wider = grammar.citation(from: before),
        wider.end >= draft.end
      {
        (start, draft) = (before, wider)
      }
      before -= 1
    }
    let parts = draft.parts.enumerated().sorted {
      ($0.element.part.kind, $0.offset) < ($1.element.part.kind, $1.offset)
    }.map(\.element)
    return Found(
      words: start..<draft.end, value: .citation(LegalCitation(parts.map(\.part))),
      numberRanges: parts.map(\.range))
  }

  /// What a word does in a citation; an elided article before it is passed over: *l’article*.
  func citationWord(at index: Int) -> CitationWord? {
    withFolded(index) { word in
      if let role = CitationWord.table.value(of: word) { return role }
      if isCreole, word.count == 2, word[0] == UInt8(ascii: "a"), word[1] == UInt8(ascii: "t"),
        isMark(index + 1, UInt8(ascii: "."))
      {
        return .head(.article)
      }
      for width in [2, 4] where word.count > width {
        let isElided =
          width == 2
          ? word[1] == UInt8(ascii: "'")
          : word[1] == 0xE2 && word[2] == 0x80 && word[3] == 0x99
        if isElided {
          return CitationWord.table.value(of: UnsafeBufferPointer(rebasing: word[width...]))
        }
      }
      return nil
    } ?? nil
  }

  /// Whether the token is a word, without accents and in small letters.
  func isWord(_ index: Int, _ word: String) -> Bool {
    withFolded(index) { $0.elementsEqual(word.utf8) } ?? false
  }

  func isQuote(_ index: Int) -> Bool {
    words.indices.contains(index) && words[index].range.count == 3
      && utf8[words[index].range.lowerBound] == 0xE2
      && utf8[words[index].range.lowerBound + 1] == 0x80
      && (0x98...0x9D).contains(utf8[words[index].range.lowerBound + 2])
  }

  func isDegree(_ index: Int) -> Bool {
    words.indices.contains(index) && words[index].range.count == 2
      && utf8[words[index].range.lowerBound] == 0xC2
      && utf8[words[index].range.lowerBound + 1] == 0xB0
  }

  /// Whether a word that announces a case or document stands before `index`.
  func isAfterRecordWord(_ index: Int, from floor: Int) -> Bool {
    var place = index - 1
    while place >= max(floor, index - 5) {
      switch citationWord(at: place) {
      case .record?: return true
      case .number?: return place < index
      case .link?: break
      default:
        guard
          isMark(place, UInt8(ascii: ".")) || isMark(place, UInt8(ascii: "#"))
            || isMark(place, UInt8(ascii: ":")) || isDegree(place)
        else { return false }
      }
      place -= 1
    }
    return false
  }

  /// Whether *cédula* stands a few words before `index`.
  func isAfterIdentityWord(_ index: Int, from floor: Int) -> Bool {
    (max(floor, index - 8)..<index).contains {
      if case .identity? = citationWord(at: $0) { true } else { false }
    }
  }

  /// The head whose number begins at `anchor`.
  private func head(before anchor: Int, from floor: Int) -> Int? {
    var index = anchor - 1
    while index >= max(floor, anchor - 8) {
      switch citationWord(at: index) {
      case .head(.law, _)? where index > floor:
        if case .head(.publicLaw, _)? = citationWord(at: index - 1) { return index - 1 }
        return index
      case .head?: return index
      case .number?, .qualifier?, .link?: break
      default:
        guard
          isMark(index, UInt8(ascii: ".")) || isMark(index, UInt8(ascii: "#"))
            || isSectionSign(index) || isDegree(index) || isMark(index, UInt8(ascii: "("))
            || isQuote(index)
        else { return nil }
      }
      index -= 1
    }
    return nil
  }

  /// Whether a citation may begin with the compound: `§ 5`, `22 U.S.C.`, `CL/2014-0010`.
  private func isSelfEvident(_ compound: Range<Int>) -> Bool {
    if isSectionSign(compound.lowerBound) { return true }
    if case .collection? = citationWord(at: compound.lowerBound + 1) { return true }
    return compound.count >= 5 && isWord(compound.lowerBound, "cl")
  }

  /// The number of a Haitian bill or law standing alone: `CL/2014-0010`.
  private func bareLaw(at compound: Range<Int>) -> CitationGrammar.Draft? {
    guard isWord(compound.lowerBound, "cl") else { return nil }
    var draft = CitationGrammar.Draft(end: compound.upperBound, lastKind: .law)
    draft.parts = [(LegalCitation.Part(.law, compoundText(compound)), bytes(of: compound))]
    return draft
  }

  /// Runs `body` over the token without case and accents; `nil` for one that has no table.
  private func withFolded<Result>(
    _ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result? {
    guard words.indices.contains(index), words[index].range.count <= 24 else { return nil }
    let word = bytes(at: index)
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 3 * 24 + 8) { out in
      let run = FoldTable.accents.foldLatin(word, into: out)
      guard run.read == word.count else { return nil }
      return body(UnsafeBufferPointer(rebasing: out[..<run.written]))
    }
  }
}
