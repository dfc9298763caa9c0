import LeksikMatching
import LeksikModel

extension TermSearch {
  /// The terms that a slip of one or two letters turns the query into, and after them those of which
  /// it does so with a run of words.
  func mistyped() throws(IndexFileError) -> [Candidate] {
    var found: [Candidate] = []
    for query in folded {
      let letters = TermQuery.letters(query.key)
      let allowed = TermQuery.allowedEdits(letters.count)
      guard allowed > 0 else { continue }
      let pattern = LetterPattern(letters)
      for (number, layer) in layers.enumerated() {
        let languages = asked(layer).filter { language in
          folded(for: layer.tables.languages[language].tag).key == query.key
        }
        guard !languages.isEmpty else { continue }
        found += try whole(pattern, number, allowed, languages)
        for language in languages {
          found += try runs(query, number, allowed, layer.tables.languages[language].words)
        }
      }
    }
    return found
  }

  /// The terms within `allowed` edits of the query.
  private func whole(
    _ pattern: LetterPattern, _ layer: Int, _ allowed: Int, _ languages: [Int]
  ) throws(IndexFileError) -> [Candidate] {
    let tables = layers[layer].tables
    let isMixed = languages.count < tables.languages.count
    var found: [Candidate] = []
    var scratch: [UInt32] = []
    try tables.termRows.forEachCandidate(
      within: allowed, of: LetterBag(pattern.letters), length: pattern.letters.count
    ) { entry throws(IndexFileError) in
      let key = try tables.key(Int(entry))
      guard let edits = pattern.distance(to: key, limit: allowed, scratch: &scratch) else { return }
      if isMixed {
        let tag = try tables.attributes(of: Int(entry)).language
        guard languages.contains(where: { tables.languages[$0].tag.language == tag.language })
        else { return }
      }
      if let candidate = try candidate(layer, entry, .typo, edits) { found.append(candidate) }
    }
    return found
  }

  /// The terms of more words than the query in which a run of words lies within the edits that each
  /// word may have, and all together.
  private func runs(
    _ query: TermQuery, _ layer: Int, _ allowed: Int, _ part: Range<Int>
  ) throws(IndexFileError) -> [Candidate] {
    guard !query.words.isEmpty, query.words.count <= Self.mostRunWords else { return [] }
    let tables = layers[layer].tables
    var forms = [[(word: Int, edits: Int)]](repeating: [], count: query.words.count)
    // Short words must be right, so they rule most queries out before anything is scanned.
    let byLength = query.words.indices.sorted { query.words[$0].count < query.words[$1].count }
    for place in byLength {
      forms[place] = try nearWords(Array(query.key[query.words[place]]), tables, allowed, part)
      if forms[place].isEmpty { return [] }
    }
    var totals: [Int] = []
    for near in forms {
      var total = 0
      for form in near { total += try tables.wordTermStarts.range(form.word).count }
      totals.append(total)
    }
    guard let rarest = totals.indices.min(by: { totals[$0] < totals[$1] }) else { return [] }
    var found: [Candidate] = []
    if forms.count == 1 {
      for form in forms[0] {
        var gate = TermGate(need: need, isOrdered: ranking.ordersLayers)
        for entry in try tables.terms(ofWord: form.word) {
          if gate.isClosed { break }
          gate.add(try candidate(layer, entry, .typo, form.edits + 1))
        }
        found += gate.candidates
      }
      return found
    }
    let run = WordRun(query, allowed: allowed)
    let filter = try membership(forms, totals, besides: rarest, tables)
    for form in forms[rarest] {
      for entry in try tables.terms(ofWord: form.word) {
        if let filter, filter[Int(entry >> 6)] >> UInt64(entry & 63) & 1 == 0 { continue }
        guard let edits = run.edits(in: try tables.key(Int(entry))),
          let candidate = try candidate(layer, entry, .typo, edits + 1)
        else { continue }
        found.append(candidate)
      }
    }
    return found
  }

  /// The longest query whose runs are sought, in words.
  private static let mostRunWords = 16

  /// The words of terms that lie within the edits a word may have, with their edits.
  private func nearWords(
    _ word: [UInt8], _ tables: TermTables, _ allowed: Int, _ part: Range<Int>
  ) throws(IndexFileError) -> [(word: Int, edits: Int)] {
    let letters = TermQuery.letters(word)
    let limit = min(allowed, TermQuery.allowedEdits(letters.count))
    guard limit > 0 else {
      return try tables.word(word[...], in: part).map { [($0, 0)] } ?? []
    }
    let pattern = LetterPattern(letters)
    var near: [(word: Int, edits: Int)] = []
    var scratch: [UInt32] = []
    try tables.wordRows.forEachCandidate(
      within: limit, of: LetterBag(letters), length: letters.count
    ) { other throws(IndexFileError) in
      guard part.contains(Int(other)) else { return }
      let text = try tables.word(Int(other))
      if let edits = pattern.distance(to: text, limit: limit, scratch: &scratch) {
        near.append((Int(other), edits))
      }
    }
    return near
  }

  /// One bit a term that has a form of the second rarest word, where the rarest one is frequent.
  private func membership(
    _ forms: [[(word: Int, edits: Int)]], _ totals: [Int], besides rarest: Int, _ tables: TermTables
  ) throws(IndexFileError) -> [UInt64]? {
    guard totals[rarest] > 1024,
      let next = totals.indices.filter({ $0 != rarest }).min(by: { totals[$0] < totals[$1] })
    else { return nil }
    var bits = [UInt64](repeating: 0, count: tables.count / 64 + 1)
    for form in forms[next] {
      for entry in try tables.terms(ofWord: form.word) where entry < tables.count {
        bits[Int(entry >> 6)] |= 1 << UInt64(entry & 63)
      }
    }
    return bits
  }
}

extension LetterPattern {
  /// The distance to a text in UTF-8; `scratch` is room that is used again.
  func distance(
    to utf8: UnsafeBufferPointer<UInt8>, limit: Int, scratch: inout [UInt32]
  ) -> Int? {
    scratch.removeAll(keepingCapacity: true)
    for byte in utf8 {
      if byte < 0x80 {
        scratch.append(UInt32(byte))
      } else if byte >= 0xC0 {
        scratch.append(UInt32(byte) & (byte < 0xE0 ? 0x1F : byte < 0xF0 ? 0x0F : 0x07))
      } else if let last = scratch.indices.last {
        scratch[last] = scratch[last] << 6 | UInt32(byte & 0x3F)
      }
    }
    return distance(to: scratch, limit: limit)
  }
}
